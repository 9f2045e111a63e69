import { Html, InlineHtml } from "../../shared/html";
import { Icon } from "../../shared/icons";
import { shuffled } from "../../shared/shuffle";
import { words } from "../../shared/words";
import type { InputProps, ItemType } from "../item-type";
import { isRow, isText } from "../shapes";
import type { Item } from "../view";
import "./matching.css";

type Matching = Extract<Item, { type: "matching" }>;

/** What there is to choose from: every match once, and the extra ones, shuffled. */
function choicesOf(item: Matching): string[] {
  const choices = [...new Set([...item.pairs.map(({ match }) => match), ...(item.extra ?? [])])];
  return shuffled(choices.length, item.version).map((index) => choices[index]);
}

const hits = (item: Matching, response: string[]) => item.pairs.filter(({ match }, index) => response[index] === match).length;

function Input({ item, response = [], locked, onChange }: InputProps<Matching, string[]>) {
  const choices = choicesOf(item);
  return (
    <ul class="sc-matching">
      {item.pairs.map(({ prompt, match }, index) => {
        const right = response[index] === match;
        return (
          <li key={index} class={locked ? (right ? "sc-is-right" : "sc-is-wrong") : undefined}>
            <label>
              <span class="sc-prompt">
                {locked && <Icon name={right ? "right" : "wrong"} />} <InlineHtml html={prompt} />
              </span>
              <select
                class="sc-field"
                value={response[index] ?? ""}
                disabled={locked}
                onChange={({ currentTarget }) => onChange(item.pairs.map((_, other) => (other === index ? currentTarget.value : (response[other] ?? ""))))}
              >
                <option value="">{words.matching.choose}</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {choice}
                  </option>
                ))}
              </select>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

function Key({ item, which = () => true }: { item: Matching; which?(index: number): boolean }) {
  return (
    <ul class="sc-rationales">
      {item.pairs.map(({ prompt, match, rationale }, index) =>
        which(index) ? (
          <li key={index}>
            <p class="sc-rationale-of">
              <InlineHtml html={prompt} /> <strong>{words.matching.belongs(match)}</strong>
            </p>
            <Html html={rationale} class="sc-rationale" />
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** The response lists the chosen match of each pair, in the order of the pairs. */
const matching: ItemType<Matching, string[]> = {
  type: "matching",
  instruction: words.matching.instruction,
  incomplete: words.matching.incomplete,
  Input,
  isComplete: (response, item): response is string[] => isRow(response, item.pairs.length, isText),
  mark: (item, response) => hits(item, response) / item.pairs.length,
  explainMark: (item, response) => words.matching.tally(hits(item, response), item.pairs.length),
  Chosen: Key,
  Key,
};

export default matching;
