import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Html, InlineHtml } from "../../shared/html";
import { words } from "../../shared/words";
import { Asked } from "../Asked";
import type { InputProps, ItemType } from "../item-type";
import { itemTypeOf } from "../item-types";
import { isIndex, isRecord } from "../shapes";
import { VerdictLine } from "../VerdictLine";
import type { Item } from "../view";
import "./staged.css";

type Staged = Extract<Item, { type: "staged" }>;

interface Stages {
  responses: unknown[];
  /** How many parts are done and cannot be changed any more. */
  done: number;
}

/** A part as an item, for what is common to all types; a version of its own shuffles it in its own way. */
const partsOf = (item: Staged) => item.parts.map((part, index) => ({ ...part, id: `${item.id}-${index + 1}`, version: `${item.version}-${index}` }) as unknown as Item);

const handedFor = (part: Item, response: unknown) => ({ response, score: itemTypeOf(part).mark(part, response) });

const marksOf = (item: Staged, { responses }: Stages) => partsOf(item).map((part, index) => handedFor(part, responses[index]).score);

const incompleteOf = (part: Item) => itemTypeOf(part).incomplete ?? words.item.incomplete;

const isComplete = (part: Item, response: unknown) => itemTypeOf(part).isComplete(response, part);

function Input({ item, response = { responses: [], done: 0 }, locked, onChange, say }: InputProps<Staged, Stages>) {
  const [hurried, setHurried] = useState(false);
  const verdict = useRef<HTMLParagraphElement>(null);
  const justFinished = useRef(false);
  const parts = partsOf(item);
  const { responses, done } = response;
  const open = locked ? parts.length : done + 1;

  // The button that was used goes away; the focus goes where its effect is.
  useLayoutEffect(() => {
    if (justFinished.current) verdict.current?.focus();
    justFinished.current = false;
  }, [done]);

  const finishPart = () => {
    if (!isComplete(parts[done], responses[done])) {
      setHurried(true);
      return say(incompleteOf(parts[done]));
    }
    setHurried(false);
    justFinished.current = true;
    onChange({ responses, done: done + 1 });
  };
  const respondTo = (index: number) => (value: unknown) => {
    setHurried(false);
    onChange({ responses: parts.map((_, other) => (other === index ? value : responses[other])), done });
  };

  return (
    <>
      {parts.slice(0, open).map((part, index) => {
        const { Input: PartInput, Chosen } = itemTypeOf(part);
        const isDone = locked || index < done;
        return (
          <div key={index} class="sc-part">
            <p class="sc-part-title">{words.staged.part(index + 1, parts.length)}</p>
            <Asked item={part}>
              <PartInput item={part} response={responses[index]} locked={isDone} onChange={respondTo(index)} say={say} />
            </Asked>
            {isDone && <VerdictLine item={part} handed={handedFor(part, responses[index])} line={index === done - 1 ? verdict : undefined} />}
            {hurried && index === done && <p>{incompleteOf(part)}</p>}
            {isDone && <Chosen item={part} response={responses[index]} />}
            {!isDone && index < parts.length - 1 && (
              <button type="button" class="sc-button sc-quiet sc-next-part" onClick={finishPart}>
                {words.staged.next}
              </button>
            )}
          </div>
        );
      })}
    </>
  );
}

/** The response holds those to the parts, in their order; the score is the mean of theirs. */
const staged: ItemType<Staged, Stages> = {
  type: "staged",
  instruction: (item) => words.staged.instruction(item.parts.length),
  incomplete: words.staged.incomplete,
  Input,
  isComplete: (response, item): response is Stages => {
    if (!isRecord(response) || !Array.isArray(response.responses) || !isIndex(response.done, item.parts.length)) return false;
    const { responses } = response;
    return partsOf(item).every((part, index) => isComplete(part, responses[index]));
  },
  mark: (item, response) => marksOf(item, response).reduce((sum, mark) => sum + mark, 0) / item.parts.length,
  explainMark: (item, response) => words.staged.tally(marksOf(item, response).filter((mark) => mark === 1).length, item.parts.length),
  // The parts have said why, each in its place.
  Chosen: () => null,
  Key: ({ item }) => (
    <>
      {partsOf(item).map((part, index) => {
        const { Key } = itemTypeOf(part);
        return (
          <div key={index} class="sc-part">
            <p class="sc-part-title">{words.staged.part(index + 1, item.parts.length)}</p>
            {part.stem && <Html html={part.stem} class="sc-stem" />}
            <p class="sc-lead-in">
              <InlineHtml html={part.lead_in} />
            </p>
            <Key item={part} />
          </div>
        );
      })}
    </>
  ),
};

export default staged;
