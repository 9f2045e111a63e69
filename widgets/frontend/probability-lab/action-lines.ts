/** The lines at which one would act. */
import { type Action, ACTIONS, type Lines } from "./view";

/** Those that a probability has reached. */
export const reached = (probability: number, lines: Lines): Action[] => ACTIONS.filter((action) => probability >= lines[action]);

export interface Mark {
  at: number;
  actions: Action[];
}

/** From here on a label stands before its mark, since there is no room behind it. */
export const LATE = 0.86;

/** The lines as marks on a bar: those that are too close for a label each, as wide as `closest`, share one at the first of them. */
export function marksOf(lines: Lines, closest: number): Mark[] {
  const marks: Mark[] = [];
  for (const action of [...ACTIONS].sort((one, other) => lines[one] - lines[other])) {
    const last = marks.at(-1);
    const room = last && last.at <= LATE && lines[action] > LATE ? 2 * closest : closest;
    if (last && lines[action] - last.at < room) last.actions.push(action);
    else marks.push({ at: lines[action], actions: [action] });
  }
  return marks;
}
