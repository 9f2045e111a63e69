/** The lines at which one would act. */
import { type Action, ACTIONS, type Lines } from "./view";

/** Those that a probability has reached. */
export const reached = (probability: number, lines: Lines): Action[] => ACTIONS.filter((action) => probability >= lines[action]);

export interface Mark {
  at: number;
  actions: Action[];
}

/** The lines as marks on a bar: those that are too close for a label each share one, at the first of them. */
export function marksOf(lines: Lines, closest: number): Mark[] {
  const marks: Mark[] = [];
  for (const action of [...ACTIONS].sort((one, other) => lines[one] - lines[other])) {
    const last = marks.at(-1);
    if (last && lines[action] - last.at < closest) last.actions.push(action);
    else marks.push({ at: lines[action], actions: [action] });
  }
  return marks;
}
