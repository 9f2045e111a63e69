/** The scales of a nomogram after Fagan (N Engl J Med 1975;293:257): a straight line joins start, ratio and result. */

const logit = (p: number) => Math.log(p / (1 - p));
const MARKS = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999];
const RATIOS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Labels closer than this would touch. */
const CLOSEST = 13;

export interface Mark {
  value: number;
  y: number;
  labelled: boolean;
}

export interface Scale {
  start(probability: number): number;
  ratio(ratio: number): number;
  result(probability: number): number;
  starts: Mark[];
  ratios: Mark[];
  results: Mark[];
}

/** Scales from 0 to `height`, from the least probability of interest (0.1% or less) to as near to certainty. */
export function scaleOf(least: number, height: number): Scale {
  const low = least < 0.001 ? 0.0001 : 0.001;
  const end = logit(1 - low);
  const inside = (p: number) => Math.min(1 - low, Math.max(low, p));
  const unit = height / (2 * end);
  // Small starts stand at the top and large results do: so a line through both crosses the middle at their ratio.
  const start = (p: number) => (logit(inside(p)) + end) * unit;
  const result = (p: number) => (end - logit(inside(p))) * unit;
  const ratio = (lr: number) => Math.min(height, Math.max(0, (end - Math.log(lr) / 2) * unit));
  const marks = MARKS.filter((p) => p >= low && p <= 1 - low);
  return {
    start,
    ratio,
    result,
    starts: labelled(marks, start),
    results: labelled(marks, result),
    ratios: labelled(RATIOS, ratio),
  };
}

/** All marks, and a label for each that keeps its distance from those labelled before it, from the middle outwards. */
function labelled(values: number[], place: (value: number) => number): Mark[] {
  const marks = values.map((value) => ({ value, y: place(value), labelled: false }));
  const taken: number[] = [];
  for (const mark of [...marks].sort((one, other) => roundness(one.value) - roundness(other.value))) {
    mark.labelled = taken.every((y) => Math.abs(y - mark.y) >= CLOSEST);
    if (mark.labelled) taken.push(mark.y);
  }
  return marks;
}

/** Halves and powers of ten are labelled first. */
function roundness(value: number): number {
  const near = value > 0.5 && value < 1 ? 1 - value : value;
  const digits = Math.log10(near);
  return value === 0.5 || value === 1 ? 0 : Math.abs(digits - Math.round(digits)) < 1e-6 ? 1 : 2;
}
