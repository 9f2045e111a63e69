/**
 * How findings move the probabilities of hypotheses that exclude each other, and how sure one can be of them. The method is
 * that of `sciatica/differential.py`, which explains it; `tests/worked_examples/differential.json` holds both to the same numbers.
 */
import type { Interval } from "../shared/intervals";
import { type Groups, type SetAside, sortOut, type Use } from "./dependence";
import { checkFindings, type Estimate, type Finding, movesOf, type Ratio } from "./findings";
import { logError, logitError, logSum, probabilityOf, Z_95 } from "./log-odds";

/** Where a hypothesis stands after the findings. */
export interface Standing {
  /** 0 to 1; the standings of a differential sum to 1. */
  probability: number;
  /** 95 % band; nothing where nothing that counts was published with an interval. */
  interval?: Interval;
  /** How many of the ratios that count name this hypothesis. */
  counted: number;
  /** How many of those have no interval that could be used. */
  withoutInterval: number;
}

export interface Differential<R extends Ratio = Ratio> {
  /** By hypothesis, in the order of the pre-test probabilities. */
  standings: Record<string, Standing>;
  /** The ratios that count, in the order of the findings; each is the object that was given. */
  counted: Use<R>[];
  setAside: SetAside<R>[];
  /** How many of the ratios that count have no interval that could be used: above 0, all bands are too narrow. */
  withoutInterval: number;
  /** The last findings, left out because their certainties contradict those before and would leave no hypothesis. */
  leftOut: string[];
}

/** The probability of each hypothesis, summing to 1. */
export type PreTest = Readonly<Record<string, number | Estimate>>;

/** A ratio that counts, with hypotheses as their places in the order of the pre-test probabilities. */
interface Placed {
  lr: number;
  moves: [place: number, power: number][];
  error: number | undefined;
}

/** The independent errors whose size is known: what moves one hypothesis alone adds up, so that many findings cost little. */
interface Errors {
  known: boolean;
  /** By place. */
  variances: number[];
  contrasts: Placed[];
}

const SUM_TOLERANCE = 1e-6;

/** The order of the findings does not matter. `independent` counts every ratio, as if no two procedures measured the same thing. */
export function differential<R extends Ratio>(
  preTest: PreTest,
  findings: readonly Finding<R>[],
  groups: Groups = {},
  independent = false,
): Differential<R> {
  const names = Object.keys(preTest);
  const begin = Object.values(preTest).map((p) => (typeof p === "number" ? { value: p } : p));
  checkPreTest(names, begin);
  checkFindings(findings, new Set(names));
  const places = new Map(names.map((name, index) => [name, index]));
  for (let taken = findings.length; ; taken--) {
    const { counted, setAside } = sortOut(findings.slice(0, taken), independent ? {} : groups);
    const uses = counted.map(({ ratio }): Placed => {
      const moves = movesOf(ratio).map(([name, power]): [number, number] => [places.get(name)!, power]);
      return { lr: ratio.lr, moves, error: logError({ value: ratio.lr, lo: ratio.lo, hi: ratio.hi }) };
    });
    const weights = logWeights(begin, uses);
    if (weights.every((weight) => weight === -Infinity)) continue; // never with no finding
    const errors = errorsOf(begin, uses);
    const counts = names.map(() => ({ counted: 0, withoutInterval: 0 }));
    for (const { moves, error } of uses) {
      for (const [place] of moves) {
        counts[place].counted += 1;
        counts[place].withoutInterval += Number(error === undefined);
      }
    }
    const standings = names.map((name, place): [string, Standing] => [name, { ...band(place, weights, errors), ...counts[place] }]);
    const withoutInterval = uses.filter(({ error }) => error === undefined).length;
    const leftOut = findings.slice(taken).map(({ procedure }) => procedure);
    return { standings: Object.fromEntries(standings), counted, setAside, withoutInterval, leftOut };
  }
}

function checkPreTest(names: string[], begin: Estimate[]): void {
  begin.forEach(({ value, lo = value, hi = value }, index) => {
    if (!(0 <= lo && lo <= value && value <= hi && hi <= 1)) {
      throw new RangeError(`pre_test of ${names[index]}: expected 0 <= lo <= p <= hi <= 1, found ${lo}, ${value}, ${hi}`);
    }
  });
  const total = begin.reduce((sum, { value }) => sum + value, 0);
  if (names.length < 2 || Math.abs(total - 1) > SUM_TOLERANCE) {
    throw new RangeError(`pre_test: expected two or more hypotheses that sum to 1, found ${names.length} with ${total}`);
  }
}

/** Logarithms of the weights; minus infinity for a hypothesis that is out. */
function logWeights(begin: Estimate[], uses: Placed[]): number[] {
  const weights = begin.map(({ value }) => Math.log(value));
  const [certain, excluded] = [new Set<number>(), new Set<number>()];
  for (const { lr, moves } of uses) {
    for (const [place, power] of moves) {
      if (weights[place] === -Infinity) continue;
      const change = power * Math.log(lr);
      if (Number.isFinite(change)) weights[place] += change;
      else (change > 0 ? certain : excluded).add(place);
    }
  }
  return weights.map((weight, place) => (excluded.has(place) || (certain.size > 0 && !certain.has(place)) ? -Infinity : weight));
}

function errorsOf(begin: Estimate[], uses: Placed[]): Errors {
  const own = begin.map(logitError);
  const variances = own.map((error = 0) => error ** 2);
  const sized = uses.filter(({ error }) => error !== undefined);
  for (const { moves, error } of sized) if (moves.length === 1) variances[moves[0][0]] += error! ** 2;
  const known = sized.length > 0 || own.some((error) => error !== undefined);
  return { known, variances, contrasts: sized.filter(({ moves }) => moves.length > 1) };
}

/** The probability of a hypothesis, and its 95 % band. */
function band(place: number, weights: number[], { known, variances, contrasts }: Errors): { probability: number; interval?: Interval } {
  const others = weights.map((weight, other) => (other === place ? -Infinity : weight));
  const alone = others.every((weight) => weight === -Infinity);
  if (alone || weights[place] === -Infinity) {
    const certain = Number(weights[place] > -Infinity);
    return { probability: certain, interval: known ? [certain, certain] : undefined };
  }
  const against = logSum(others);
  const logit = weights[place] - against;
  // How the logit follows each weight: its own fully, the others downwards, by their share among themselves.
  const slopes = others.map((weight, other) => (other === place ? 1 : -Math.exp(weight - against)));
  let variance = 0;
  for (const [other, slope] of slopes.entries()) variance += variances[other] * slope ** 2;
  for (const { moves, error } of contrasts) {
    const part = moves.reduce((sum, [moved, power]) => sum + power * slopes[moved], 0);
    variance += (part * error!) ** 2;
  }
  const half = Z_95 * Math.sqrt(variance);
  return { probability: probabilityOf(logit), interval: known ? [probabilityOf(logit - half), probabilityOf(logit + half)] : undefined };
}
