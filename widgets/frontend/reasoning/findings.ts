/** Findings, as the arithmetic of a differential takes them: a procedure, and the ratios published for its result. */

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

/** By which power of the ratio the weight of each hypothesis that it names is multiplied. */
export type Moves = [hypothesis: string, power: number][];

export const movesOf = ({ hypothesis, versus }: Ratio): Moves => (versus === undefined ? [[hypothesis, 1]] : [[hypothesis, 0.5], [versus, -0.5]]);

/** What a ratio contrasts; the same from either side. */
export const contrastOf = ({ hypothesis, versus }: Ratio): string =>
  versus === undefined ? hypothesis : hypothesis < versus ? `${hypothesis}\n${versus}` : `${versus}\n${hypothesis}`;

/** The finding with those ratios alone that name no other hypothesis than these. */
export const about = <R extends Ratio>({ procedure, ratios }: Finding<R>, hypotheses: readonly string[]): Finding<R> => ({
  procedure,
  ratios: ratios.filter((ratio) => movesOf(ratio).every(([name]) => hypotheses.includes(name))),
});

/** Throws for the first finding that cannot be reckoned with, saying which and why. */
export function checkFindings(findings: readonly Finding[], known: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const { procedure, ratios } of findings) {
    if (seen.has(procedure)) throw new RangeError(`finding ${procedure}: expected each procedure once, found it twice`);
    seen.add(procedure);
    const named = new Set<string>();
    for (const ratio of ratios) {
      checkRatio(procedure, ratio, known);
      if (named.size === named.add(contrastOf(ratio)).size) {
        throw new RangeError(`finding ${procedure}: expected one ratio for ${ratio.hypothesis}, found two`);
      }
    }
  }
}

function checkRatio(procedure: string, { hypothesis, versus, lr, lo = lr, hi = lr }: Ratio, known: ReadonlySet<string>): void {
  if (versus === hypothesis) throw new RangeError(`finding ${procedure}: expected another hypothesis than ${hypothesis} to set it against`);
  const unknown = known.has(hypothesis) ? versus : hypothesis;
  if (unknown !== undefined && !known.has(unknown)) throw new RangeError(`finding ${procedure}: unknown hypothesis '${unknown}'`);
  if (!(lr >= 0)) throw new RangeError(`finding ${procedure}: expected a ratio of 0 or more for ${hypothesis}, found ${lr}`);
  if (!(0 <= lo && lo <= lr && lr <= hi)) throw new RangeError(`finding ${procedure}: expected 0 <= lo <= ${lr} <= hi for ${hypothesis}, found ${lo} and ${hi}`);
}
