/** The lab's one target condition against everything else, by the arithmetic that all of the course shares. */
import { differential, type Standing } from "../reasoning/differential";
import type { Estimate } from "../reasoning/findings";
import { type Condition, type Done, type LabTest, type Outcome, ratioOf } from "./view";

const TARGET = "target";

export interface Reckoned extends Standing {
  /** Which test counts in the place of each that does not, by id. */
  setAside: Record<string, string>;
}

/** Where the condition stands after some tests. `independent`: as if no two tests measured the same thing. */
export function reckon(condition: Condition, start: Estimate, done: Done[], independent = false): Reckoned {
  const findings = done.map(({ id, outcome }) => {
    const ratio = ratioOf(testOf(condition, id), outcome);
    return { procedure: id, ratios: ratio ? [{ hypothesis: TARGET, lr: ratio.value, lo: ratio.lo, hi: ratio.hi }] : [] };
  });
  const { standings, setAside } = differential({ [TARGET]: start, other: 1 - start.value }, findings, condition.groups, independent);
  return { ...standings[TARGET], setAside: Object.fromEntries(setAside.map(({ procedure, by }) => [procedure, by])) };
}

export const testOf = (condition: Condition, id: string): LabTest => condition.tests.find((test) => test.id === id)!;

export interface Step {
  test: LabTest;
  outcome: Outcome;
  /** The ratio of this outcome, where one was published. */
  ratio?: Estimate;
  /** After this test and all before it. */
  after: Reckoned;
  /** The same, as if all tests were independent. */
  asIfIndependent: number;
  /** The test that counts in its place, once all are done. */
  by?: LabTest;
}

/** The tests in the order in which they were done, with the probability after each. */
export function stepsOf(condition: Condition, start: Estimate, done: Done[]): Step[] {
  const { setAside } = reckon(condition, start, done);
  return done.map(({ id, outcome }, index) => {
    const test = testOf(condition, id);
    const sofar = done.slice(0, index + 1);
    return {
      test,
      outcome,
      ratio: ratioOf(test, outcome),
      after: reckon(condition, start, sofar),
      asIfIndependent: reckon(condition, start, sofar, true).probability,
      by: setAside[id] ? testOf(condition, setAside[id]) : undefined,
    };
  });
}
