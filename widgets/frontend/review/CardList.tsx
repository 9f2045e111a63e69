import { useLayoutEffect, useRef } from "preact/hooks";
import { midnight } from "../record/due";
import { Fold } from "../shared/Fold";
import { PageLink } from "../shared/PageLink";
import { reviewWords as words } from "../shared/words-of-review";
import { daysOf } from "./days";
import type { Choosing } from "./Overview";

/** All cards of the deck with their due dates, each to be taken out. */
export function CardList({ contents, deck, places, onChoose }: Choosing) {
  const place = useRef<HTMLElement>(null);
  const removed = useRef<number | undefined>(undefined);
  const now = Date.now();
  const days = daysOf(deck, now);

  // The row goes away with its button: the focus goes to the row that takes its place.
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const buttons = place.current!.querySelectorAll<HTMLElement>("tbody button");
    (buttons[Math.min(removed.current, buttons.length - 1)] ?? place.current!.querySelector("summary"))?.focus();
    removed.current = undefined;
  }, [deck]);
  const takeOut = (id: string, index: number) => {
    removed.current = index;
    onChoose([id], false, words.tookOneOut(contents.labels.get(id)!.text));
  };

  return (
    <section ref={place}>
      <Fold summary={words.all(deck.length)}>
        {() => (
          <table class="sc-table sc-wraps sc-cards">
            <thead>
              <tr>
                <th scope="col">{words.card}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.takeOut}</th>
              </tr>
            </thead>
            <tbody>
              {deck.map(({ id }, index) => {
                const { text, address } = contents.labels.get(id)!;
                return (
                  <tr key={id}>
                    <th scope="row">
                      <PageLink places={places} address={address}>
                        {text}
                      </PageLink>
                    </th>
                    <td>{whenOf(days.get(id)!, now)}</td>
                    <td>
                      <button type="button" class="sc-link" aria-label={words.about(words.takeOut, text)} onClick={() => takeOut(id, index)}>
                        {words.takeOut}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Fold>
    </section>
  );
}

const whenOf = (days: number, now: number) =>
  days <= 1 ? words.comesIn(days) : new Date(midnight(now, days)).toLocaleDateString(undefined, { dateStyle: "medium" });
