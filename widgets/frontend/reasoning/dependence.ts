/** Which ratios count where several findings measure the same thing; the reason stands in `sciatica/dependence.py`. */
import type { Ratio, Shift } from "./findings";

/** A ratio and the finding it belongs to. */
export interface Use<R extends Ratio = Ratio> {
  procedure: string;
  ratio: R;
}

/** A ratio that does not count. */
export interface SetAside<R extends Ratio = Ratio> extends Use<R> {
  /** The procedure that measures the same and counts in its place. */
  by: string;
}

/** The group of each procedure that is in one. */
export type Groups = Readonly<Record<string, string>>;

/** Ratios such as 5 and 0.2 are equally far from 1, whatever the last digit of their logarithms says. */
const NEARLY = 1e-9;

/**
 * The ratios that count and those set aside, both in the order of the findings. In each group it is the one furthest from 1
 * that counts, for each hypothesis by itself; of ratios equally far the first by procedure.
 */
export function sortOut<R extends Ratio>(shifts: readonly Shift<R>[], groups: Groups): { counted: Shift<R>[]; setAside: SetAside<R>[] } {
  const best = bestOfGroups(shifts, groups);
  const counted: Shift<R>[] = [];
  const setAside: SetAside<R>[] = [];
  for (const shift of shifts) {
    const first = Object.hasOwn(groups, shift.procedure) ? best.get(groups[shift.procedure])!.get(shift.contrast)! : shift;
    if (first === shift) counted.push(shift);
    else setAside.push({ procedure: shift.procedure, ratio: shift.ratio, by: first.procedure });
  }
  return { counted, setAside };
}

/** For each group and each contrast what counts. */
function bestOfGroups(shifts: readonly Shift[], groups: Groups): Map<string, Map<number, Shift>> {
  const best = new Map<string, Map<number, Shift>>();
  const grouped = shifts.filter(({ procedure }) => Object.hasOwn(groups, procedure));
  for (const shift of grouped.sort(({ procedure: one }, { procedure: other }) => (one < other ? -1 : Number(one > other)))) {
    let rivals = best.get(groups[shift.procedure]);
    if (!rivals) best.set(groups[shift.procedure], (rivals = new Map<number, Shift>()));
    const rival = rivals.get(shift.contrast);
    if (!rival || Math.abs(shift.logRatio) > Math.abs(rival.logRatio) * (1 + NEARLY)) rivals.set(shift.contrast, shift);
  }
  return best;
}
