import { useRef } from "preact/hooks";
import { Html, InlineHtml, textOf } from "../../shared/html";
import { Icon } from "../../shared/icons";
import { shuffled } from "../../shared/shuffle";
import { words } from "../../shared/words";
import type { InputProps, ItemType } from "../item-type";
import { partialCredit } from "../score";
import { isIndex, isSet } from "../shapes";
import type { Item } from "../view";
import "./ordering.css";

type Ordering = Extract<Item, { type: "ordering" }>;

/** How many pairs of steps stand in the right order, and how many pairs there are. */
function tally(order: number[]) {
  const pairs = (order.length * (order.length - 1)) / 2;
  const inOrder = order.flatMap((step, place) => order.slice(place + 1).filter((later) => later > step)).length;
  return { pairs, inOrder };
}

function Input({ item, response, locked, onChange, say }: InputProps<Ordering, number[]>) {
  const order = response ?? shuffled(item.steps.length, item.version);
  const list = useRef<HTMLOListElement>(null);

  const move = (place: number, by: -1 | 1) => {
    const next = [...order];
    [next[place], next[place + by]] = [next[place + by], next[place]];
    onChange(next);
    say(words.ordering.moved(textOf(item.steps[order[place]].text), place + by + 1, order.length));
    // The focus goes with the step; at the end of the list its other button takes over.
    requestAnimationFrame(() => {
      const buttons = list.current?.children[place + by]?.querySelectorAll("button");
      [...(buttons ?? [])].sort((one) => (one.dataset.by === String(by) ? -1 : 1)).find((button) => !button.disabled)?.focus();
    });
  };

  return (
    <ol class="sc-ordering" ref={list}>
      {order.map((step, place) => {
        const { text } = item.steps[step];
        return (
          <li key={step} class={locked ? (step === place ? "sc-is-right" : "sc-is-wrong") : undefined}>
            {locked && <Icon name={step === place ? "right" : "wrong"} />}
            <span class="sc-step-text">
              <InlineHtml html={text} /> {locked && step !== place && <em>{words.ordering.belongs(step + 1)}</em>}
            </span>
            {!locked && (
              <span class="sc-moves">
                <button type="button" data-by="-1" disabled={place === 0} aria-label={words.ordering.up(textOf(text))} onClick={() => move(place, -1)}>
                  ↑
                </button>
                <button type="button" data-by="1" disabled={place === order.length - 1} aria-label={words.ordering.down(textOf(text))} onClick={() => move(place, 1)}>
                  ↓
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Key({ item }: { item: Ordering }) {
  return (
    <>
      <p class="sc-key-title">{words.ordering.key}</p>
      <ol class="sc-rationales sc-numbered">
        {item.steps.map(({ text, rationale }, place) => (
          <li key={place}>
            <p class="sc-rationale-of">
              <strong>{place + 1}.</strong> <InlineHtml html={text} />
            </p>
            <Html html={rationale} class="sc-rationale" />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The response lists the steps' indices from top to bottom. Each pair in the wrong order takes away one in the right order; never below 0. */
const ordering: ItemType<Ordering, number[]> = {
  type: "ordering",
  instruction: words.ordering.instruction,
  incomplete: words.ordering.incomplete,
  Input,
  isComplete: (response, item): response is number[] =>
    isSet(response, (index) => isIndex(index, item.steps.length)) && response.length === item.steps.length,
  mark: (_, response) => {
    const { pairs, inOrder } = tally(response);
    return partialCredit({ keys: pairs, hits: inOrder, slips: pairs - inOrder });
  },
  explainMark: (_, response) => {
    const { pairs, inOrder } = tally(response);
    return words.ordering.tally(inOrder, pairs);
  },
  Chosen: Key,
  Key,
};

export default ordering;
