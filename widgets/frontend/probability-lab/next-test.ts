/** Which test that was not done yet would change the decision most. */
import type { Estimate } from "../reasoning/findings";
import { accuracyOf, chanceOfFinding } from "./accuracy";
import { reached } from "./action-lines";
import { reckon } from "./reckon";
import { type Action, type Condition, type Done, type LabTest, type Lines, type Outcome, ratioOf } from "./view";

export interface Prospect {
  /** The probability after this outcome; nothing where no ratio was published for it. */
  probability?: number;
  /** How likely this outcome is now; nothing where that was not published. */
  chance?: number;
  /** Lines that would be reached, and lines that would no longer be. */
  gained: Action[];
  lost: Action[];
}

export interface Candidate {
  test: LabTest;
  found: Prospect;
  absent: Prospect;
  /** How likely the test is to change what one would do; nothing where the chances were not published. */
  chanceOfChange?: number;
  /** By how much it moves the probability on average, or at most where the chances were not published. */
  move: number;
  /** A test of the same thing that tells at least as much and counts already. */
  by?: string;
}

export const changes = ({ gained, lost }: Prospect) => gained.length + lost.length > 0;
export const decides = ({ found, absent }: Candidate) => changes(found) || changes(absent);

/**
 * First those that can take one over a line, by how likely that is; then those that can, nobody knows how likely; then the
 * others. Among equals, by how far they move the probability.
 */
export function ranked(condition: Condition, start: Estimate, done: Done[], lines: Lines): Candidate[] {
  const now = reckon(condition, start, done).probability;
  return condition.tests
    .filter(({ id }) => !done.some((one) => one.id === id))
    .map((test) => candidate(condition, start, done, lines, test, now))
    .sort((one, other) => tier(one) - tier(other) || (other.chanceOfChange ?? 0) - (one.chanceOfChange ?? 0) || other.move - one.move);
}

const tier = (one: Candidate) => (!decides(one) ? 2 : one.chanceOfChange === undefined ? 1 : 0);

function candidate(condition: Condition, start: Estimate, done: Done[], lines: Lines, test: LabTest, now: number): Candidate {
  const accuracy = accuracyOf(test);
  const chanceFound = accuracy && chanceOfFinding(now, accuracy);
  const afterwards = (outcome: Outcome) => reckon(condition, start, [...done, { id: test.id, outcome }]);
  const prospect = (outcome: Outcome): Prospect => {
    const probability = ratioOf(test, outcome) && afterwards(outcome).probability;
    const chance = chanceFound === undefined ? undefined : outcome === "found" ? chanceFound : 1 - chanceFound;
    const [before, after] = [reached(now, lines), reached(probability ?? now, lines)];
    return { probability, chance, gained: after.filter((line) => !before.includes(line)), lost: before.filter((line) => !after.includes(line)) };
  };
  const [found, absent] = [prospect("found"), prospect("absent")];
  const moves = [found, absent].map(({ probability = now }) => Math.abs(probability - now));
  const both = [found, absent];
  return {
    test,
    found,
    absent,
    chanceOfChange: chanceFound === undefined ? undefined : both.reduce((sum, one) => sum + (changes(one) ? one.chance! : 0), 0),
    move: chanceFound === undefined ? Math.max(...moves) : both.reduce((sum, one, index) => sum + one.chance! * moves[index], 0),
    by: moves.every((move) => move < 1e-9) ? (afterwards("found").setAside[test.id] ?? afterwards("absent").setAside[test.id]) : undefined,
  };
}
