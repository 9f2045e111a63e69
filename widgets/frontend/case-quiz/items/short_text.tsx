import { useRef } from "preact/hooks";
import { Html, InlineHtml } from "../../shared/html";
import { Icon } from "../../shared/icons";
import { words } from "../../shared/words";
import type { InputProps, ItemType } from "../item-type";
import { isRecord, isRow } from "../shapes";
import type { Item } from "../view";
import "./short_text.css";

type ShortText = Extract<Item, { type: "short_text" }>;

interface Written {
  text: string;
  /** For each criterion, whether the learner says that the text meets it; missing until they compare. */
  met?: boolean[];
}

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

const metIn = ({ met = [] }: Written) => met.filter(Boolean).length;

function Input({ item, response = { text: "" }, locked, onChange }: InputProps<ShortText, Written>) {
  const { text, met } = response;
  const rubric = useRef<HTMLFieldSetElement>(null);

  const compare = () => {
    onChange({ text, met: item.rubric.map(() => false) });
    // The button makes way for the rubric, and hands the focus on to it.
    requestAnimationFrame(() => rubric.current?.querySelector("input")?.focus());
  };

  return (
    <>
      <label class="sc-note">
        {words.shortText.label}
        <textarea rows={4} value={text} readOnly={met !== undefined} disabled={locked} onInput={({ currentTarget }) => onChange({ text: currentTarget.value })} />
      </label>
      {met === undefined ? (
        <button type="button" class="sc-button sc-quiet sc-compare" disabled={!text.trim()} onClick={compare}>
          {words.shortText.compare}
        </button>
      ) : (
        <fieldset class="sc-rubric" ref={rubric}>
          <legend>{words.shortText.rubric}</legend>
          {item.rubric.map((criterion, index) => (
            <label key={index} class={`sc-option${locked ? " sc-is-locked" : ""}`}>
              <input
                type="checkbox"
                checked={met[index]}
                disabled={locked}
                onChange={() => onChange({ text, met: met.map((value, other) => (other === index ? !value : value)) })}
              />
              <InlineHtml html={criterion.text} />
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Criteria({ item, which, isMet }: { item: ShortText; which(index: number): boolean; isMet?(index: number): boolean }) {
  return (
    <ul class="sc-rationales">
      {item.rubric.map(({ text, rationale }, index) =>
        which(index) ? (
          <li key={index} class={isMet && (isMet(index) ? "sc-is-right" : "sc-is-wrong")}>
            <p class="sc-rationale-of">
              {isMet && (
                <>
                  <Icon name={isMet(index) ? "right" : "wrong"} /> <strong>{isMet(index) ? words.shortText.met : words.shortText.unmet}</strong>{" "}
                </>
              )}
              <InlineHtml html={text} />
            </p>
            <Html html={rationale} class="sc-rationale" />
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Sample({ item }: { item: ShortText }) {
  return (
    <>
      <p class="sc-key-title">{words.shortText.sample}</p>
      <Html html={item.sample} class="sc-sample" />
    </>
  );
}

/** The response holds the text and the learner's own marks; the score is the share of criteria that they say are met. */
const shortText: ItemType<ShortText, Written> = {
  type: "short_text",
  instruction: words.shortText.instruction,
  incomplete: words.shortText.incomplete,
  Input,
  isComplete: (response, item): response is Written =>
    isRecord(response) && typeof response.text === "string" && isRow(response.met, item.rubric.length, isBoolean),
  mark: (item, response) => metIn(response) / item.rubric.length,
  explainMark: (item, response) => words.shortText.tally(metIn(response), item.rubric.length),
  Chosen: ({ item, response }) => (
    <>
      <Criteria item={item} which={(index) => !response.met?.[index]} isMet={() => false} />
      <Sample item={item} />
    </>
  ),
  others: {
    summary: words.shortText.others,
    View: ({ item, response }) => <Criteria item={item} which={(index) => Boolean(response.met?.[index])} isMet={() => true} />,
  },
  Key: ({ item }) => (
    <>
      <Criteria item={item} which={() => true} />
      <Sample item={item} />
    </>
  ),
};

export default shortText;
