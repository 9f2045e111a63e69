import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FRESH_A_DAY } from "../record/due";
import type { Plan } from "../record/entry";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { reviewWords as words } from "../shared/words-of-review";
import { CardList } from "./CardList";
import { Chapters } from "./Chapters";
import type { Contents } from "./contents";
import { comingWithin } from "./days";
import { type Card, queueOf } from "./deck";
import { Spacing } from "./Spacing";

export interface Choosing {
  contents: Contents;
  deck: Card[];
  places: Places;
  /** Takes cards in or out, and says the sentence. */
  onChoose(cards: string[], chosen: boolean, sentence: string): void;
}

interface Props {
  model: Model;
  contents: Contents;
  deck: Card[];
  plan: Plan;
  /** Whether the reader comes back from today's cards. */
  isReturn: boolean;
  onBegin(): void;
  onChoose(cards: string[], chosen: boolean): Promise<unknown>;
  onPlan(plan: Plan): void;
}

/** What is due, what is in the deck, and how it is spaced. */
export function Overview({ model, contents, deck, plan, isReturn, onBegin, onChoose, onPlan }: Props) {
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isReturn) heading.current?.focus();
  }, []);
  const now = Date.now();
  const due = queueOf(deck, now).length;
  const choosing: Choosing = {
    contents,
    deck,
    places: model.get<Places>("places"),
    onChoose: (cards, chosen, sentence) => void onChoose(cards, chosen).then(() => setSaid(sentence)),
  };
  return (
    <div class="sc-review">
      <section>
        <h2 tabIndex={-1} ref={heading}>
          {words.today}
        </h2>
        {deck.length === 0 ? (
          <p>
            <strong>{words.empty}</strong> {words.howIn}
          </p>
        ) : (
          <>
            <p>
              <strong class="sc-due-today">{words.due(due)}</strong> {words.soon(comingWithin(deck, now, 7), due)}
            </p>
            {due > 0 && (
              <p>
                <button type="button" class="sc-button" onClick={onBegin}>
                  {words.begin}
                </button>
              </p>
            )}
            <p class="sc-review-note">
              {words.dueRule} {words.freshRule(FRESH_A_DAY)}
            </p>
          </>
        )}
        <p role="status" class="sc-for-ears">
          {said}
        </p>
      </section>
      <Chapters {...choosing} />
      <Spacing plan={plan} onPlan={onPlan} />
      {deck.length > 0 && <CardList {...choosing} />}
    </div>
  );
}
