/** How good a differential was: a proper score, beside what the arithmetic and what no knowledge at all would have scored. */
import type { Decision, Result, Shares } from "./move";
import type { Patient } from "./view";

export const BRIER_DOI = "10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2";

/**
 * The multi-category Brier score: the sum of squared differences between the stated chances and what was so, 0 best and 2 worst
 * (Brier 1950). Nobody betters it in the long run by stating anything but what they believe.
 */
export function brier(chances: Record<string, number>, truth: string): number {
  const ids = new Set([...Object.keys(chances), truth]);
  return [...ids].reduce((sum, id) => sum + ((chances[id] ?? 0) - Number(id === truth)) ** 2, 0);
}

/** Percent as chances. */
export const chancesOf = (shares: Shares): Record<string, number> => Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share / 100]));

export const equalShares = (ids: string[]): Record<string, number> => Object.fromEntries(ids.map((id) => [id, 1 / ids.length]));

export const sumOf = (shares: Shares): number => Object.values(shares).reduce((sum, share) => sum + share, 0);

/** The ids by their shares, the largest first; equal ones stay in their order. */
export const ranked = (shares: Record<string, number>): string[] => Object.keys(shares).sort((one, other) => shares[other] - shares[one]);

/**
 * Whole percent in the same proportions that sum to 100: rounded down, then what is missing goes to the largest remainders.
 * Where nothing is stated there are no proportions, and nothing changes.
 */
export function scaledTo100(shares: Shares): Shares {
  const sum = sumOf(shares);
  if (sum === 0) return shares;
  const exact = Object.entries(shares).map(([id, share]) => ({ id, share: (100 * share) / sum }));
  const scaled: Shares = Object.fromEntries(exact.map(({ id, share }) => [id, Math.floor(share)]));
  const byRemainder = exact.filter(({ share }) => share > 0).sort((one, other) => (other.share % 1) - (one.share % 1));
  for (let index = 0, missing = 100 - sumOf(scaled); index < missing; index++) scaled[byRemainder[index % byRemainder.length].id] += 1;
  return scaled;
}

/** Whether a decision has all the parts that a pattern names; what it leaves out may be anything. */
export const fitsIn = (pattern: Decision, chosen: Decision): boolean => (Object.keys(pattern) as (keyof Decision)[]).every((part) => pattern[part] === chosen[part]);

export function decisionOf({ decision: { best, accept = [] } }: Pick<Patient, "decision">, chosen: Decision): Result["decision"] {
  if (fitsIn(best, chosen)) return "best";
  if (accept.some((other) => fitsIn(other, chosen))) return "accepted";
  return [best, ...accept].some(({ action }) => action === chosen.action) ? "partly" : "other";
}
