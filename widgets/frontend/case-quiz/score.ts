import type { Attempt, Item } from "./view";

export interface Score {
  items: number;
  answered: number;
  right: number;
  right_first_time: number;
}

/** The attempts at one item, oldest first; those at an older text of it do not count. */
export function attemptsAt(item: Item, responses: Attempt[]): Attempt[] {
  return responses.filter((attempt) => attempt.item === item.id && attempt.version === item.version);
}

export function scoreOf(items: Item[], responses: Attempt[]): Score {
  const tried = items.map((item) => attemptsAt(item, responses)).filter((attempts) => attempts.length > 0);
  return {
    items: items.length,
    answered: tried.length,
    right: tried.filter((attempts) => attempts[attempts.length - 1].score === 1).length,
    right_first_time: tried.filter((attempts) => attempts[0].score === 1).length,
  };
}
