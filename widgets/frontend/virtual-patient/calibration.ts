/** Over all patients: how often what the learner held to be so likely was so. */
import type { Step } from "../my-record/calibration";
import type { Entry } from "../record/entry";
import type { Result } from "./move";
import { isMoveEntry } from "./moves";

/** Where a step of stated chances begins, in percent. */
const STEPS = [0, 10, 30, 50, 70, 90];

/** The results of each patient's first play to the end: who plays again knows how it ends. */
export function firstResults(entries: Entry[]): Result[] {
  const first = new Map<string, Result>();
  for (const entry of entries) {
    if (isMoveEntry(entry) && entry.move.do === "state" && !first.has(entry.widget)) first.set(entry.widget, entry.move.result);
  }
  return [...first.values()];
}

/** By steps of stated chance, those that were used: the mean chance stated, how many hypotheses, how many of them were so. */
export function calibrationOf(results: Result[]): Step[] {
  const stated = results.flatMap(({ shares, truth }) => Object.entries(shares).map(([id, share]) => ({ share, was: id === truth })));
  return STEPS.flatMap((low, step) => {
    const here = stated.filter(({ share }) => low <= share && share < (STEPS[step + 1] ?? Infinity));
    if (here.length === 0) return [];
    const mean = here.reduce((sum, { share }) => sum + share, 0) / here.length / 100;
    return [{ step, stated: mean, attempts: here.length, right: here.filter(({ was }) => was).length }];
  });
}

export const meanBrier = (results: Result[]) => results.reduce((sum, { brier }) => sum + brier, 0) / results.length;
