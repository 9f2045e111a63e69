/** What a consultation costs: the time for it, and what an irritable patient bears. */
import type { Bedside } from "./view";

export interface Budget {
  used: number;
  left: number;
  load: number;
  /** The procedure with which the patient flared. */
  flare?: string;
  /** What was asked of the patient afterwards. */
  afterFlare: string[];
}

export function budgetOf({ patient, procedures }: Bedside, done: string[]): Budget {
  const budget: Budget = { used: 0, left: patient.minutes, load: 0, afterFlare: [] };
  for (const id of done) {
    const { minutes, load } = procedures.get(id)!;
    budget.used += minutes;
    budget.load += load;
    if (budget.flare && load > 0) budget.afterFlare.push(id);
    if (budget.load > patient.tolerance) budget.flare ??= id;
  }
  budget.left = patient.minutes - budget.used;
  return budget;
}

/** Whether a procedure still fits into the time. */
export const fits = ({ procedures }: Bedside, { left }: Budget, id: string) => procedures.get(id)!.minutes <= left;

/** Whether nothing that is left fits any more. */
export function isTimeUp(bedside: Bedside, budget: Budget, done: ReadonlySet<string>): boolean {
  return !bedside.catalogue.procedures.some(({ id }) => !done.has(id) && fits(bedside, budget, id));
}
