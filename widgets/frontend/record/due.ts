/**
 * When the cards of the review are due: a snapshot beside the record, small enough to be read on every page. The page
 * "Review" writes it whole; what is missed or taken in elsewhere is added at once.
 */
import { verdictOf } from "../case-quiz/verdict";
import { cardOfAttempt } from "./card";
import type { Entry } from "./entry";

/** Times are milliseconds. */
export interface Due {
  /** Cards that were asked before, each with its time. */
  asked: Record<string, number>;
  /** Cards that were taken in and never asked. */
  fresh: Record<string, number>;
  /** When such cards were last asked for the first time; those of today suffice. */
  begun: number[];
}

export const DAY = 86_400_000;
/** A day brings no more cards than this that were never asked, so that a chapter of flashcards buries nobody. */
export const FRESH_A_DAY = 10;

const KEY = "sciatica-course-due";
const NONE: Due = { asked: {}, fresh: {}, begun: [] };
/** Only the page "Review" can say when cards are due. */
const UNKNOWN = "null";

/** The reader's own midnight, so many days after the one before `now`. */
export const midnight = (now: number, days: number) => new Date(now).setHours(24 * days, 0, 0, 0);

/** How many more of the cards that were never asked fit into today. */
export const roomToday = (begun: number[], now: number) => Math.max(0, FRESH_A_DAY - begun.filter((time) => time >= midnight(now, 0)).length);

/** How many cards are due today: before the reader's next midnight. */
export function dueToday({ asked, fresh, begun }: Due, now: number): number {
  const count = (times: Record<string, number>) => Object.values(times).filter((time) => time < midnight(now, 1)).length;
  return count(asked) + Math.min(count(fresh), roomToday(begun, now));
}

/** The snapshot after further entries; nothing when it takes the whole record to tell, as after a review. */
export function extended(due: Due, entries: Entry[]): Due | undefined {
  if (entries.some(({ kind }) => kind === "review" || kind === "plan")) return undefined;
  const { asked, fresh, begun } = structuredClone(due);
  for (const entry of entries) {
    if (entry.kind === "attempt" && isMissed(entry)) {
      const [card, at] = [cardOfAttempt(entry)!, Date.parse(entry.at)];
      // One that waits for tomorrow already was missed today.
      asked[card] = asked[card] > at ? Math.min(asked[card], at + DAY) : at + DAY;
      delete fresh[card];
    } else if (entry.kind === "choice" && !entry.chosen) {
      delete asked[entry.card];
      delete fresh[entry.card];
    } else if (entry.kind === "choice" && !(entry.card in asked)) {
      fresh[entry.card] ??= firstTime(entry.card, Date.parse(entry.at));
    }
  }
  return { asked, fresh, begun };
}

/** Whether an attempt takes its item into the review. */
export const isMissed = (attempt: { widget: string; item: string; mark?: number; score: number }) =>
  cardOfAttempt(attempt) !== undefined && verdictOf(attempt) !== "right";

/** When a card is due that was taken in: a flashcard at once, an item, which was just responded to, the next day. */
export const firstTime = (card: string, chosenAt: number) => chosenAt + (card.startsWith("case:") ? DAY : 0);

/** The snapshot in this browser. */
export const dueHere = {
  /** Nothing where it is not known, or where the browser keeps nothing. */
  read(): Due | undefined {
    try {
      // A stand-in for blocked storage lasts no longer than the page.
      if ("forgets" in localStorage) return undefined;
      const text = localStorage.getItem(KEY);
      const due: Due = text === null ? NONE : JSON.parse(text);
      return [due?.asked, due?.fresh, due?.begun].every((times) => typeof times === "object" && times) ? due : undefined;
    } catch {
      return undefined;
    }
  },
  write: (due: Due) => store(JSON.stringify(due)),
  extend(entries: Entry[]): void {
    if (entries.every(({ kind }) => kind === "move")) return; // no patient comes back in the review
    const due = this.read();
    const next = due && extended(due, entries);
    if (due && JSON.stringify(due) !== JSON.stringify(next)) store(next ? JSON.stringify(next) : UNKNOWN);
  },
  clear: () => store(undefined),
  /** Calls back when it has changed, on this page or another. */
  onChange(callback: () => void): void {
    addEventListener(KEY, callback);
    addEventListener("storage", ({ key }) => key === KEY && callback());
  },
};

function store(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // A full browser: the count stays as it was, until the page "Review" counts itself.
  }
  dispatchEvent(new Event(KEY));
}
