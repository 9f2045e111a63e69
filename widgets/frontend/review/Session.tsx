import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Handed } from "../case-quiz/view";
import type { Plan } from "../record/entry";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { reviewWords as words } from "../shared/words-of-review";
import type { Contents } from "./contents";
import { daysUntil, nextCards } from "./days";
import { after, type Card, queueOf } from "./deck";
import { FlashcardPanel } from "./FlashcardPanel";
import { bringIntoView } from "./in-view";
import { ItemCard } from "./ItemCard";
import { openCard, type Opened } from "./open";
import { ratingOf } from "./rating";
import type { Rating } from "./schedule";

export interface Reviewed extends Partial<Pick<Handed, "score" | "confidence">> {
  card: string;
  version: string;
  rating: Rating;
}

interface Props {
  model: Model;
  contents: Contents;
  deck: Card[];
  plan: Plan;
  onReview(reviewed: Reviewed): void;
  onStop(): void;
}

/** Today's review, one card at a time. */
export function Session({ model, contents, deck, plan, onReview, onStop }: Props) {
  const places = model.get<Places>("places");
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [left, setLeft] = useState(() => queueOf(deck, Date.now()));
  const [rating, setRating] = useState<Rating | undefined>(undefined); // of an item that was responded to
  const place = useRef<HTMLDivElement>(null);
  const done = useRef(new Set<string>());
  const card = left.at(0);

  const open = async (queue: Card[]) => {
    setFailed(false);
    try {
      // The last card stays until the next is there, and the focus with it.
      const next = queue.length > 0 ? await openCard(model, queue[0].id) : undefined;
      setOpened(next);
      setLeft(queue);
      setRating(undefined);
    } catch (error) {
      console.error(error);
      setLeft(queue);
      setFailed(true);
    }
  };
  useEffect(() => void open(left), []);
  // The card's heading, or what is said in its place.
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>("h3, [data-focus]")?.focus({ preventScroll: true });
    bringIntoView(place.current);
  }, [opened, failed, card === undefined]);

  const keep = (version: string, given: Rating, { score, confidence }: Partial<Handed> = {}) => {
    done.current.add(card!.id);
    onReview({ card: card!.id, version, rating: given, ...(score !== undefined && { score, confidence }) });
  };
  // The record may take a moment to tell of what was just done.
  const goOn = () => open(queueOf(deck, Date.now()).filter(({ id }) => !done.current.has(id)));
  const rate = (version: string, given: Rating) => {
    if (done.current.has(card!.id)) return; // a second click on the way
    keep(version, given);
    void goOn();
  };
  const respond = (version: string) => (handed: Handed) => {
    setRating(ratingOf(handed));
    keep(version, ratingOf(handed), handed);
  };
  const daysAfter = (given: Rating) => {
    const now = Date.now();
    return daysUntil(after(plan, card!.memory, now, given).due, now);
  };

  return (
    <div class="sc-session" ref={place}>
      <div class="sc-bar">
        <h2>{words.title}</h2>
        {card && (
          <p class="sc-left">
            {words.left(left.length)}{" "}
            <button type="button" class="sc-link" onClick={onStop}>
              {words.stop}
            </button>
          </p>
        )}
      </div>
      {failed && (
        <p tabIndex={-1} data-focus>
          {words.notFetched}{" "}
          <button type="button" class="sc-button sc-quiet" onClick={() => open(left)}>
            {words.fetchAgain}
          </button>
        </p>
      )}
      {!failed && card && !opened && <p>{words.fetching}</p>}
      {!failed && opened?.kind === "flashcard" && (
        <FlashcardPanel
          key={opened.id}
          view={opened.view}
          card={opened.card}
          chapter={contents.chapters.find(({ id }) => id === opened.chapter)!.title}
          places={places}
          daysAfter={daysAfter}
          onRate={(given) => rate(opened.card.version, given)}
        />
      )}
      {!failed && opened?.kind === "item" && (
        <>
          <ItemCard key={opened.id} view={opened.view} item={opened.item} number={opened.number} places={places} onRespond={respond(opened.item.version)} />
          {rating && (
            <p class="sc-actions">
              <button type="button" class="sc-button" onClick={goOn}>
                {left.length > 1 ? words.next : words.finish}
              </button>
              <span>
                {words.ratings[rating - 1]}. {words.comesAgain(daysAfter(rating))}
              </span>
            </p>
          )}
        </>
      )}
      {!card && <Done cards={done.current.size} deck={deck} onStop={onStop} />}
    </div>
  );
}

/** The end: what was done, and when the next cards come. */
function Done({ cards, deck, onStop }: { cards: number; deck: Card[]; onStop(): void }) {
  const next = nextCards(deck, Date.now());
  return (
    <div class="sc-done">
      <h3 tabIndex={-1}>{words.done}</h3>
      <p>
        {words.doneCards(cards)} {next ? words.nextCards(next.cards, next.days) : words.noNext}
      </p>
      <p>
        <button type="button" class="sc-button" onClick={onStop}>
          {words.backToOverview}
        </button>
      </p>
    </div>
  );
}
