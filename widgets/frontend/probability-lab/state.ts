/** What a learner has chosen; it lives in the page alone. */
import type { Estimate } from "../reasoning/findings";
import type { Condition, Done, Lines, Outcome } from "./view";

export interface Chosen {
  condition: string;
  /** Id of a population, or nothing for one's own estimate. */
  population?: string;
  own: number;
  done: Done[];
  lines: Lines;
  independent: boolean;
  /** The test by which 1,000 people are shown; nothing for the last that counts. */
  shownBy?: string;
}

const NO_ESTIMATE = 0.5;

export const beginWith = ({ name, populations: [first], lines: { image, treat, refer } }: Condition): Chosen => ({
  condition: name,
  population: first?.id,
  own: first?.share.value ?? NO_ESTIMATE,
  done: [],
  lines: { image, treat, refer },
  independent: false,
});

/** Where one starts: a published share with its interval, or one's own number. */
export const startOf = ({ population, own }: Chosen, { populations }: Condition): Estimate =>
  populations.find(({ id }) => id === population)?.share ?? { value: own };

/** The tests with another outcome for one of them; a test keeps its place in the order until it counts as not done. */
export function withOutcome(done: Done[], id: string, outcome: Outcome | undefined): Done[] {
  if (outcome === undefined) return done.filter((one) => one.id !== id);
  return done.some((one) => one.id === id) ? done.map((one) => (one.id === id ? { id, outcome } : one)) : [...done, { id, outcome }];
}
