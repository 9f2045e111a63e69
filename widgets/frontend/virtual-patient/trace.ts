/** The computed differential, finding by finding. */
import type { SetAside } from "../reasoning/dependence";
import { type Differential, differential } from "../reasoning/differential";
import type { Finding } from "../reasoning/findings";
import type { Bedside, Group, Ratio } from "./view";

/** The ratios of a procedure for the reading that this person has, as far as they concern what may be behind the pain here. */
export function ratiosOf({ patient, procedures }: Bedside, id: string): Ratio[] {
  const reading = patient.results[id]?.reading;
  const all = procedures.get(id)?.ratios[reading] ?? [];
  return all.filter(({ hypothesis, versus }) => hypothesis in patient.pre_test && (versus === undefined || versus in patient.pre_test));
}

/** The factor by which a finding moves some odds most, up or down; 1 where it moves none. */
export function moves(bedside: Bedside, id: string): number {
  return Math.max(1, ...ratiosOf(bedside, id).map(({ lr }) => Math.max(lr, 1 / lr)));
}

/** The differential after the findings of these procedures. */
export function afterAll(bedside: Bedside, done: string[], independent = false): Differential<Ratio> {
  const findings = done.map((procedure): Finding<Ratio> => ({ procedure, ratios: ratiosOf(bedside, procedure) }));
  const { patient, catalogue } = bedside;
  const groups = Object.fromEntries(catalogue.groups.flatMap(({ id, procedures }) => procedures.map((procedure) => [procedure, id])));
  return differential(patient.pre_test, findings, groups, independent);
}

/** The differential before any finding, then after each of those that were done. */
export const traceOf = (bedside: Bedside, done: string[], independent = false): Differential<Ratio>[] =>
  Array.from({ length: done.length + 1 }, (_, count) => afterAll(bedside, done.slice(0, count), independent));

/** The groups of which several findings were made, with the procedures whose ratios were set aside for another's. */
export function groupsIn({ catalogue }: Bedside, setAside: SetAside<Ratio>[]): { group: Group; members: string[] }[] {
  const without = new Set(setAside.map(({ procedure }) => procedure));
  return catalogue.groups
    .map((group) => ({ group, members: group.procedures.filter((procedure) => without.has(procedure)) }))
    .filter(({ members }) => members.length > 0);
}
