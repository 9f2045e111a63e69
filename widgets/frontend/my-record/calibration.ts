/** How well a learner knows how sure they are: what they stated against what came of it. */
import { STATED } from "../case-quiz/confidence-steps";
import { verdictOf } from "../case-quiz/verdict";
import type { Entry } from "../record/entry";

export interface Step {
  step: number;
  /** The chance of being right for which the step stands, 0 to 1. */
  stated: number;
  attempts: number;
  right: number;
}

export interface Calibration {
  /** Only the steps that the learner has used, the least sure first. */
  steps: Step[];
  attempts: number;
  /**
   * The mean squared distance between the stated chance and the outcome, 0 (always sure and right) to 1. It is a proper score:
   * nobody can better it by stating another chance than the one they believe (Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2).
   */
  brier: number;
  /** Mean stated chance less the share that was right: above 0 the learner was surer than right. */
  gap: number;
}

/** Over all responses for which the learner said how sure they were, reviews included; nothing when there is none. */
export function calibrationOf(entries: Entry[]): Calibration | undefined {
  const steps = STATED.map((stated, step) => ({ step, stated, attempts: 0, right: 0 }));
  for (const entry of entries) {
    if ((entry.kind !== "attempt" && entry.kind !== "review") || entry.confidence === undefined || entry.score === undefined) continue;
    const count = steps[entry.confidence];
    if (!count) continue; // a step that the course does not have any more
    count.attempts += 1;
    count.right += Number(verdictOf({ mark: "mark" in entry ? entry.mark : undefined, score: entry.score }) === "right");
  }
  const attempts = sum(steps, (count) => count.attempts);
  if (attempts === 0) return undefined;
  const squares = sum(steps, ({ stated, attempts: all, right }) => right * (1 - stated) ** 2 + (all - right) * stated ** 2);
  const surplus = sum(steps, ({ stated, attempts: all, right }) => all * stated - right);
  return { steps: steps.filter((count) => count.attempts > 0), attempts, brier: squares / attempts, gap: surplus / attempts };
}

const sum = (steps: Step[], of: (step: Step) => number) => steps.reduce((total, step) => total + of(step), 0);
