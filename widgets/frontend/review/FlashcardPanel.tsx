import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Sources } from "../case-quiz/Sources";
import { Html, InlineHtml } from "../shared/html";
import type { Places } from "../shared/places";
import { reviewWords as words } from "../shared/words-of-review";
import { bringIntoView } from "./in-view";
import type { Flashcard, FlashcardView } from "./open";
import type { Rating } from "./schedule";

interface BackProps {
  view: FlashcardView;
  card: Flashcard;
  places: Places;
  /** In how many days the card would come again. */
  daysAfter(rating: Rating): number;
  onRate(rating: Rating): void;
}

/** A flashcard: its front, on request its back, then how well it was recalled. */
export function FlashcardPanel({ chapter, ...back }: BackProps & { chapter: string }) {
  const [turned, setTurned] = useState(false);
  const place = useRef<HTMLElement>(null);
  // The button goes away; what it shows is read from its beginning.
  useLayoutEffect(() => {
    if (!turned) return;
    place.current?.querySelector<HTMLElement>(".sc-back")?.focus({ preventScroll: true });
    bringIntoView(place.current);
  }, [turned]);
  return (
    <section class="sc-case sc-flashcard" ref={place} aria-label={words.about(words.flashcard, chapter)}>
      <header class="sc-head">
        <p class="sc-kicker">{words.about(words.flashcard, chapter)}</p>
        <h3 tabIndex={-1}>
          <InlineHtml html={back.card.front} />
        </h3>
      </header>
      {turned ? (
        <FlashcardBack {...back} />
      ) : (
        <p class="sc-turn">
          <button type="button" class="sc-button" onClick={() => setTurned(true)}>
            {words.showBack}
          </button>
        </p>
      )}
    </section>
  );
}

export function FlashcardBack({ view, card, places, daysAfter, onRate }: BackProps) {
  return (
    <div class="sc-turned">
      <div class="sc-back" role="group" aria-label={words.back} tabIndex={-1}>
        <Html html={card.back} />
      </div>
      <fieldset class="sc-ratings">
        <legend>{words.howWell}</legend>
        {words.ratings.map((name, index) => (
          <button key={name} type="button" class="sc-button sc-quiet" onClick={() => onRate((index + 1) as Rating)}>
            {name} <span class="sc-comes">{words.comesIn(daysAfter((index + 1) as Rating))}</span>
          </button>
        ))}
      </fieldset>
      <Sources item={card} view={view} places={places} />
    </div>
  );
}
