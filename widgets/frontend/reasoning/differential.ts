/**
 * How findings move the probabilities of hypotheses that exclude each other, and how sure one can be of them. The method is
 * that of `sciatica/differential.py`, which explains it; `tests/worked_examples/differential.json` holds both to the same numbers.
 */
import type { Interval } from "../shared/intervals";
import { type Groups, type SetAside, sortOut, type Use } from "./dependence";
import { type Estimate, type Finding, type Ratio, shiftsOf } from "./findings";
import { probabilityOf } from "./log-odds";
import { spreadOf } from "./spread";
import { logitsOf, weigh } from "./weights";

/** Where a hypothesis stands after the findings. */
export interface Standing {
  /** 0 to 1; the standings of a differential sum to 1. */
  probability: number;
  /** 95 % band; nothing where nothing that bears on the hypothesis was published with an interval. */
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
  const places = new Map(names.map((name, index) => [name, index]));
  for (let taken = findings.length; ; taken--) {
    const { counted, setAside } = sortOut(shiftsOf(findings.slice(0, taken), places), independent ? {} : groups);
    const weights = weigh(begin, counted);
    if (!weights) continue; // never with no finding
    const logits = logitsOf(weights);
    const spread = spreadOf(weights, logits, begin, counted);
    const standings = names.map((name, place): [string, Standing] => {
      const interval = spread.known[place] ? bandAround(logits[place], spread.down[place], spread.up[place]) : undefined;
      return [name, { probability: probabilityOf(logits[place]), interval, counted: 0, withoutInterval: 0 }];
    });
    let withoutInterval = 0;
    for (const { place, versus, ends } of counted) {
      const unknown = Number(ends === undefined);
      withoutInterval += unknown;
      for (const named of versus === undefined ? [place] : [place, versus]) {
        standings[named][1].counted += 1;
        standings[named][1].withoutInterval += unknown;
      }
    }
    const leftOut = findings.slice(taken).map(({ procedure }) => procedure);
    const uses = counted.map(({ procedure, ratio }): Use<R> => ({ procedure, ratio }));
    return { standings: Object.fromEntries(standings), counted: uses, setAside, withoutInterval, leftOut };
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

function bandAround(logit: number, down: number, up: number): Interval {
  if (!Number.isFinite(logit)) return [probabilityOf(logit), probabilityOf(logit)];
  return [probabilityOf(logit - Math.sqrt(down)), probabilityOf(logit + Math.sqrt(up))];
}
