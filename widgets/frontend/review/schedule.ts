/**
 * When a card comes again. Pure: times come in and go out as milliseconds, and nothing is random.
 *
 * "fsrs" is the memory model FSRS-6 with its published parameters (https://github.com/open-spaced-repetition), without learning
 * steps: a card comes again when the model expects that it would be recalled nine times out of ten. It agrees with the
 * Python package `fsrs` (`tests/frontend/schedule.test.ts`).
 */
import { FSRSAlgorithm, generatorParameters } from "ts-fsrs";
import { DAY } from "../record/due";
import type { Plan, ReviewEntry } from "../record/entry";

export type Rating = ReviewEntry["rating"];

const LONGEST_DAYS = 365;
const FIXED_DAYS = [1, 7, 30];

/** What is known of a card after its last review. */
export interface Memory {
  at: number;
  due: number;
  /** Of the model: after how many days a card is recalled nine times out of ten, and how hard it is, from 1 to 10. */
  stability: number;
  difficulty: number;
}

const MODEL = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, request_retention: 0.9, maximum_interval: LONGEST_DAYS }));

export const SCHEDULES: Record<Plan, (before: Memory | undefined, at: number, rating: Rating) => Memory> = { fsrs, fixed };

function fsrs(before: Memory | undefined, at: number, rating: Rating): Memory {
  // Whole days; on the same day the model has a rule of its own.
  const elapsed = before ? Math.max(0, Math.floor((at - before.at) / DAY)) : 0;
  const { stability, difficulty } = MODEL.next_state(before ?? null, elapsed, rating);
  return { at, stability, difficulty, due: at + MODEL.next_interval(stability, elapsed) * DAY };
}

/** After 1, 7 and 30 days, then every 30; a card that was not recalled begins again. */
function fixed(before: Memory | undefined, at: number, rating: Rating): Memory {
  const last = before ? FIXED_DAYS.indexOf(before.stability) : -1;
  const stability = FIXED_DAYS[rating === 1 ? 0 : Math.min(last + 1, FIXED_DAYS.length - 1)];
  return { at, stability, difficulty: 0, due: at + stability * DAY };
}
