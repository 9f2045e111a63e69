/** How the deck spreads over the reader's own days. */
import { DAY, FRESH_A_DAY, midnight } from "../record/due";
import { type Card, queueOf } from "./deck";

/** How many midnights lie between now and then; 0 for what is past. A day on which clocks change has 23 or 25 hours. */
export const daysUntil = (then: number, now: number) => Math.max(0, Math.round((midnight(then, 0) - midnight(now, 0)) / DAY));

/** In how many days each card comes, by card: 0 is today. Those that were never asked come in their turn. */
export function daysOf(deck: Card[], now: number): Map<string, number> {
  const today = new Set(queueOf(deck, now).map(({ id }) => id));
  let waiting = 0;
  const days = ({ id, memory, due }: Card) => {
    if (today.has(id)) return 0;
    return memory ? daysUntil(due, now) : Math.max(daysUntil(due, now), 1 + Math.floor(waiting++ / FRESH_A_DAY));
  };
  return new Map(deck.map((card) => [card.id, days(card)]));
}

/** How many cards come after today and within so many days. */
export const comingWithin = (deck: Card[], now: number, most: number) =>
  [...daysOf(deck, now).values()].filter((days) => days > 0 && days <= most).length;

/** The next day that brings cards, and how many; nothing when none waits. */
export function nextCards(deck: Card[], now: number): { cards: number; days: number } | undefined {
  const coming = [...daysOf(deck, now).values()].filter((days) => days > 0);
  const next = Math.min(...coming);
  return coming.length > 0 ? { cards: coming.filter((days) => days === next).length, days: next } : undefined;
}
