import { itemTypeOf } from "./item-types";
import { verdictOf } from "./verdict";
import type { Attempt, Item } from "./view";

export interface Score {
  items: number;
  answered: number;
  right: number;
  right_first_time: number;
  /** Sum of the scores of the last attempts: partial credit counts, hints are taken off. */
  points: number;
}

/** The share of the score that the first `seen` hints of an item take. */
export function costOf(item: Item, seen: number): number {
  return (item.hints ?? []).slice(0, seen).reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

/** The attempts at one item, oldest first; those at an older text of it do not count, nor what is no response to it. */
export function attemptsAt(item: Item, responses: Attempt[]): Attempt[] {
  const { isComplete } = itemTypeOf(item);
  return responses.filter((attempt) => attempt.item === item.id && attempt.version === item.version && isComplete(attempt.response, item));
}

export function scoreOf(items: Item[], responses: Attempt[]): Score {
  const tried = items.map((item) => attemptsAt(item, responses)).filter((attempts) => attempts.length > 0);
  const last = tried.map((attempts) => attempts[attempts.length - 1]);
  return {
    items: items.length,
    answered: tried.length,
    right: last.filter((attempt) => verdictOf(attempt) === "right").length,
    right_first_time: tried.filter(([first]) => verdictOf(first) === "right").length,
    points: last.reduce((sum, { score }) => sum + score, 0),
  };
}

/** Each thing wrongly chosen takes away one rightly chosen; never below 0. */
export function partialCredit({ keys, hits, slips }: { keys: number; hits: number; slips: number }): number {
  return Math.max(0, (hits - slips) / keys);
}
