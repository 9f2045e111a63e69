/** The learner's cards: a fold over the entries of their record, so that it is the same on every device and under any plan. */
import { cardOfAttempt } from "../record/card";
import { DAY, type Due, firstTime, isMissed, midnight, roomToday } from "../record/due";
import type { ChoiceEntry, Entry, Plan, ReviewEntry } from "../record/entry";
import { type Memory, type Rating, SCHEDULES } from "./schedule";

export interface Card {
  /** As in the record: "case:<case>/<item>" or "flashcard:<chapter>/<card>". */
  id: string;
  due: number;
  /** What the reviews so far have left; nothing when the card was taken in and never asked. */
  memory?: Memory;
  /** When a card that was taken in was asked for the first time. */
  begun?: number;
}

interface Folded {
  taken: boolean;
  chosenAt?: number;
  memory?: Memory;
  begun?: number;
  /** When it was last missed in its case, if it has not been reviewed since. */
  missedAt?: number;
  /** The text that was last seen, and when. */
  seen?: { version: string; at: number };
}

/** How reviews are spaced: as the learner chose last. */
export const planOf = (entries: Entry[]): Plan => entries.flatMap((entry) => (entry.kind === "plan" ? entry.plan : [])).at(-1) ?? "fsrs";

/**
 * The cards that are in the review, the first due first. `versions` holds the card of every item and flashcard of the course,
 * with the hash of what it says now: others are left out, and one that says something new is due again.
 */
export function deckOf(entries: Entry[], versions: Map<string, string>): Card[] {
  const plan = planOf(entries);
  const cards = new Map<string, Folded>();
  const update = (id: string, news: (card: Folded) => Partial<Folded>) => {
    const card = cards.get(id) ?? { taken: false };
    cards.set(id, { ...card, ...news(card) });
  };
  for (const entry of entries) {
    if (entry.kind === "attempt" && isMissed(entry)) update(cardOfAttempt(entry)!, missed(plan, Date.parse(entry.at), entry.version));
    else if (entry.kind === "review") update(entry.card, reviewed(plan, entry));
    else if (entry.kind === "choice") update(entry.card, chosen(entry));
  }
  // What is due at the same time keeps the order of the course.
  const inside = [...versions].flatMap(([id, version]) => (cards.get(id)?.taken ? [cardOf(id, cards.get(id)!, version)] : []));
  return inside.sort((one, other) => one.due - other.due);
}

/** A miss counts as a review that went badly; further ones within a day are the same miss. */
const missed = (plan: Plan, at: number, version: string) => ({ memory, missedAt }: Folded) => ({
  taken: true,
  seen: { version, at },
  ...((missedAt === undefined || at - missedAt >= DAY) && { missedAt: at, memory: SCHEDULES[plan](memory, at, 1) }),
});

const reviewed = (plan: Plan, { at, rating, version }: ReviewEntry) => ({ memory, begun }: Folded) => ({
  memory: after(plan, memory, Date.parse(at), rating),
  begun: memory ? begun : Date.parse(at),
  missedAt: undefined,
  seen: { version, at: Date.parse(at) },
});

const chosen = ({ chosen: taken, at }: ChoiceEntry) => (card: Folded) => (taken === card.taken ? {} : { taken, chosenAt: Date.parse(at) });

/**
 * What a review leaves. A card may be asked on the morning of the day on which it is due: then it counts as asked when it was
 * due, or a learner who is a little earlier each day would never be credited with a whole day.
 */
export function after(plan: Plan, memory: Memory | undefined, at: number, rating: Rating): Memory {
  const isEarly = memory && memory.due > at && memory.due - at < DAY;
  return SCHEDULES[plan](memory, isEarly ? memory.due : at, rating);
}

function cardOf(id: string, { memory, begun, chosenAt, seen }: Folded, version: string): Card {
  const isNew = seen && seen.version !== version;
  return { id, memory, begun, due: isNew ? seen.at : (memory?.due ?? firstTime(id, chosenAt!)) };
}

/** The cards to ask today, in this order: those asked before by their time, then as many others as fit. */
export function queueOf(deck: Card[], now: number): Card[] {
  const due = deck.filter((card) => card.due < midnight(now, 1));
  const fresh = due.filter(({ memory }) => !memory).slice(0, roomToday(begunOf(deck), now));
  return [...due.filter(({ memory }) => memory), ...fresh];
}

const begunOf = (deck: Card[]) => deck.flatMap(({ begun }) => begun ?? []);

/** What other pages need to count the cards that are due. */
export function dueOf(deck: Card[], now: number): Due {
  const times = (cards: Card[]) => Object.fromEntries(cards.map(({ id, due }) => [id, due]));
  return {
    asked: times(deck.filter(({ memory }) => memory)),
    fresh: times(deck.filter(({ memory }) => !memory)),
    begun: begunOf(deck).filter((time) => time >= midnight(now, 0)),
  };
}
