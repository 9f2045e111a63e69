import { cardOfFlashcard } from "../record/card";
import { PageLink } from "../shared/PageLink";
import { reviewWords as words } from "../shared/words-of-review";
import type { Choosing } from "./Overview";

/** The flashcards by chapter, to be taken in or out. */
export function Chapters({ contents, deck, places, onChoose }: Choosing) {
  const inside = new Set(deck.map(({ id }) => id));
  return (
    <section>
      <h2>{words.flashcards}</h2>
      <ul class="sc-decks" role="list">
        {contents.chapters.map(({ id, title, cards }) => {
          const all = cards.map((card) => cardOfFlashcard(id, card.id));
          const taken = all.filter((card) => inside.has(card));
          const left = all.filter((card) => !inside.has(card));
          return (
            <li key={id}>
              <PageLink places={places} address={`chapters/${id}.html`}>
                {title}
              </PageLink>
              <span class="sc-taken">{words.taken(taken.length, all.length)}</span>
              <span class="sc-deck-actions">
                <Choice label={words.takeAll} chapter={title} cards={left} onUse={() => onChoose(left, true, words.tookIn(left.length, title))} />
                <Choice label={words.takeOut} chapter={title} cards={taken} onUse={() => onChoose(taken, false, words.tookOut(taken.length, title))} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A button that stays, and keeps the focus, when there is nothing left to do for it. */
function Choice({ label, chapter, cards, onUse }: { label: string; chapter: string; cards: string[]; onUse(): void }) {
  const isIdle = cards.length === 0;
  return (
    <button type="button" class="sc-button sc-quiet sc-small" aria-label={words.about(label, chapter)} aria-disabled={isIdle} onClick={() => isIdle || onUse()}>
      {label}
    </button>
  );
}
