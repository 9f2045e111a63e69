import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { Asked } from "../case-quiz/Asked";
import { Confidence } from "../case-quiz/Confidence";
import { itemTypeOf } from "../case-quiz/item-types";
import type { Item } from "../case-quiz/view";
import { courseTestWords as words } from "../shared/words-of-tests";
import type { Draft } from "./answer";
import { Heading } from "./Heading";

interface Props {
  item: Item;
  number: number;
  all: number;
  draft: Draft;
  asksConfidence: boolean;
  moved: RefObject<boolean>;
  onChange(draft: Draft): void;
  /** To the item before; missing at the first one. */
  onBack?: () => void;
  onNext(): void;
  onOverview(): void;
}

/** One item of a sitting: nothing in it tells what is right. */
export function ItemForm({ item, number, all, draft, asksConfidence, moved, onChange, onBack, onNext, onOverview }: Props) {
  const { Input } = itemTypeOf(item);
  const [said, say] = useState(""); // by the item's parts, for the ears alone
  const isLast = number === all;
  const goOn = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  const respond = (response: unknown) => {
    say("");
    onChange({ ...draft, response });
  };
  return (
    <form class="sc-item" data-item={item.id} onSubmit={goOn}>
      <Heading moved={moved}>{words.place(number, all)}</Heading>
      <Asked item={item}>
        <Input item={item} response={draft.response} locked={false} onChange={respond} say={say} />
      </Asked>
      {asksConfidence && <Confidence step={draft.confidence} locked={false} onChange={(confidence) => onChange({ ...draft, confidence })} />}
      <p class="sc-for-ears" role="status">
        {said}
      </p>
      <p class="sc-actions sc-test-ways">
        {onBack && (
          <button type="button" class="sc-button sc-quiet" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="submit" class="sc-button">
          {isLast ? words.toOverview : words.next}
        </button>
        {!isLast && (
          <button type="button" class="sc-link" onClick={onOverview}>
            {words.overview}
          </button>
        )}
      </p>
    </form>
  );
}
