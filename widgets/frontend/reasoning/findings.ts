/** Findings, as the arithmetic of a differential takes them: a procedure, and the ratios published for its result. */

import { type Ends, logEnds } from "./log-odds";

/** A number with its published 95 % interval, where there is one. */
export interface Estimate {
  value: number;
  lo?: number;
  hi?: number;
}

/** The published likelihood ratio of one result for one hypothesis, as the parts of the content have it. */
export interface Ratio {
  hypothesis: string;
  /** 0 or more, infinite too. */
  lr: number;
  lo?: number;
  hi?: number;
  /** The only other hypothesis it was measured against; nothing where that was everybody else. */
  versus?: string;
}

/** What one procedure gave; without ratios it moves nothing. A differential takes each procedure once. */
export interface Finding<R extends Ratio = Ratio> {
  procedure: string;
  ratios: readonly R[];
}

/** The hypotheses that a ratio is about. */
export const namesOf = ({ hypothesis, versus }: Ratio): string[] => (versus === undefined ? [hypothesis] : [hypothesis, versus]);

/** The finding with those ratios alone that name no other hypothesis than these. */
export const about = <R extends Ratio>({ procedure, ratios }: Finding<R>, hypotheses: readonly string[]): Finding<R> => ({
  procedure,
  ratios: ratios.filter((ratio) => namesOf(ratio).every((name) => hypotheses.includes(name))),
});

/** A ratio of a finding, ready to reckon with: hypotheses are their places in the order of the pre-test probabilities. */
export interface Shift<R extends Ratio = Ratio> {
  procedure: string;
  ratio: R;
  place: number;
  versus: number | undefined;
  /** A number for what the ratio contrasts, the same from either side. */
  contrast: number;
  /** The logarithm of the ratio; plus or minus infinity where it makes certain or excludes. */
  logRatio: number;
  /** How far its interval goes down and up; nothing where that is not known. */
  ends: Ends | undefined;
}

/** The ratios of all findings in their order. Throws for the first that cannot be reckoned with, saying which and why. */
export function shiftsOf<R extends Ratio>(findings: readonly Finding<R>[], places: ReadonlyMap<string, number>): Shift<R>[] {
  const shifts: Shift<R>[] = [];
  const seen = new Set<string>();
  for (const { procedure, ratios } of findings) {
    if (seen.has(procedure)) throw new RangeError(`finding ${procedure}: expected each procedure once, found it twice`);
    seen.add(procedure);
    const first = shifts.length;
    for (const ratio of ratios) {
      const shift = shiftOf(procedure, ratio, places);
      for (let other = first; other < shifts.length; other++) {
        if (shifts[other].contrast === shift.contrast) throw new RangeError(`finding ${procedure}: expected one ratio for ${ratio.hypothesis}, found two`);
      }
      shifts.push(shift);
    }
  }
  return shifts;
}

function shiftOf<R extends Ratio>(procedure: string, ratio: R, places: ReadonlyMap<string, number>): Shift<R> {
  const { hypothesis, versus: rival, lr, lo = lr, hi = lr } = ratio;
  const place = places.get(hypothesis);
  const versus = rival === undefined ? undefined : places.get(rival);
  if (rival === hypothesis) throw new RangeError(`finding ${procedure}: expected another hypothesis than ${hypothesis} to set it against`);
  if (place === undefined || (rival !== undefined && versus === undefined)) {
    throw new RangeError(`finding ${procedure}: unknown hypothesis '${place === undefined ? hypothesis : rival}'`);
  }
  if (!(lr >= 0)) throw new RangeError(`finding ${procedure}: expected a ratio of 0 or more for ${hypothesis}, found ${lr}`);
  if (!(0 <= lo && lo <= lr && lr <= hi)) throw new RangeError(`finding ${procedure}: expected 0 <= lo <= ${lr} <= hi for ${hypothesis}, found ${lo} and ${hi}`);
  // A hypothesis against all others stands as against itself.
  const other = versus ?? place;
  const contrast = Math.min(place, other) * places.size + Math.max(place, other);
  return { procedure, ratio, place, versus, contrast, logRatio: Math.log(lr), ends: logEnds(lr, ratio.lo, ratio.hi) };
}
