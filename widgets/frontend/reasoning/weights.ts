/** The weights of hypotheses, and how contrasts share them out; `sciatica/weights.py` explains it. */
import type { Estimate, Shift } from "./findings";

/** The weights after the ratios that count. */
export interface Weights {
  /** By place, logarithms as the ratios against all others leave them; minus infinity for a hypothesis that is out. */
  logarithms: readonly number[];
  /** Contrasts between hypotheses that are left. */
  contrasts: readonly Shift[];
  /** The sets of hypotheses that contrasts join, directly or by way of others. */
  sets: readonly (readonly number[])[];
  /** After contrasts; the greatest was 1 before them. */
  weights: readonly number[];
}

/** A ratio so near to 1 is 1, but for the last digits of a logarithm. */
const NEARLY = 1e-9;

/** Nothing where certainties contradict each other and leave no hypothesis. */
export function weigh(begin: readonly Estimate[], shifts: readonly Shift[]): Weights | undefined {
  const logarithms = begin.map(({ value }) => Math.log(value));
  const verdicts: Verdict[] = [];
  for (const { place, versus, logRatio } of shifts) {
    if (versus !== undefined || logarithms[place] === -Infinity) continue;
    if (Number.isFinite(logRatio)) logarithms[place] += logRatio;
    else verdicts.push({ place, certain: logRatio > 0 });
  }
  const everybody = logarithms.map((_, place) => place);
  if (!isAnyLeft(logarithms, everybody, verdicts)) return undefined;
  const isLeft = (place: number) => logarithms[place] > -Infinity;
  const contrasts = shifts.filter(({ place, versus }) => versus !== undefined && isLeft(place) && isLeft(versus));
  return contrasted(logarithms, contrasts);
}

/** Nothing where contrasts leave none of the hypotheses that they join: `sets`, which are the same as long as the contrasts are. */
export function contrasted(
  logarithms: readonly number[],
  contrasts: readonly Shift[],
  sets: readonly (readonly number[])[] = joined(contrasts),
): Weights | undefined {
  const inside = [...logarithms];
  const verdicts: Verdict[] = [];
  for (const { place, versus, logRatio } of contrasts) {
    if (Number.isFinite(logRatio)) {
      inside[place] += logRatio / 2;
      inside[versus!] -= logRatio / 2;
    } else {
      verdicts.push({ place, certain: logRatio > 0 }, { place: versus!, certain: logRatio < 0 });
    }
  }
  if (!sets.every((members) => isAnyLeft(inside, members, verdicts))) return undefined;
  const weights = numbersOf(logarithms);
  for (const members of sets) {
    const shares = numbersOf(members.map((place) => inside[place]));
    const scale = sum(members.map((place) => weights[place])) / sum(shares);
    members.forEach((place, index) => (weights[place] = shares[index] * scale));
  }
  return { logarithms, contrasts, sets, weights };
}

/** The logit of each probability: its weight against the sum of the others. */
export function logitsOf({ weights }: Weights): number[] {
  const others = sumsOfOthers(weights);
  return weights.map((weight, place) => Math.log(weight / others[place]));
}

/** For each the sum of those before it and those behind it, so that nothing is subtracted; one may be left out of all sums. */
export function sumsOfOthers(numbers: readonly number[], leftOut?: number): number[] {
  const sums = [...numbers];
  let sum = 0;
  for (let place = 0; place < numbers.length; place++) {
    sums[place] = sum;
    if (place !== leftOut) sum += numbers[place];
  }
  sum = 0;
  for (let place = numbers.length - 1; place >= 0; place--) {
    sums[place] += sum;
    if (place !== leftOut) sum += numbers[place];
  }
  return sums;
}

/** That a hypothesis is certain, or excluded. */
interface Verdict {
  place: number;
  certain: boolean;
}

/** Takes the weight of those of `places` that are excluded, or not certain where others are; whether any is left. */
function isAnyLeft(logarithms: number[], places: readonly number[], verdicts: readonly Verdict[]): boolean {
  if (verdicts.length) {
    const isAny = (place: number, kind: boolean) => verdicts.some((verdict) => verdict.place === place && verdict.certain === kind);
    const isDecided = places.some((place) => isAny(place, true));
    for (const place of places) if (isAny(place, false) || (isDecided && !isAny(place, true))) logarithms[place] = -Infinity;
  }
  return places.some((place) => logarithms[place] > -Infinity);
}

/** The sets of hypotheses that contrasts join, directly or by way of others. */
function joined(contrasts: readonly Shift[]): number[][] {
  let sets: number[][] = [];
  for (const { place, versus, logRatio } of contrasts) {
    if (Math.abs(logRatio) < NEARLY) continue;
    const touched = sets.filter((each) => each.includes(place) || each.includes(versus!));
    sets = [...sets.filter((each) => !touched.includes(each)), [...new Set([place, versus!, ...touched.flat()])]];
  }
  return sets;
}

/** The numbers that have these logarithms, as shares of the greatest. */
function numbersOf(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  return logarithms.map((logarithm) => Math.exp(logarithm - most));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
