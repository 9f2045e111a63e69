/** Probabilities on the scale of logits, and how far the ends of an interval lie from its number on such scales. */
/** How far an interval goes down and up from its number. */
export type Ends = readonly [down: number, up: number];

/** The probability with this logit. */
export function probabilityOf(logit: number): number {
  const small = Math.exp(-Math.abs(logit));
  return (logit < 0 ? small : 1) / (1 + small);
}

/** How far the logarithm of a ratio goes down and up in its interval; nothing where the interval tells not. */
export function logEnds(ratio: number, lo?: number, hi?: number): Ends | undefined {
  return lo === undefined || hi === undefined ? undefined : endsOf(Math.log(lo), Math.log(ratio), Math.log(hi));
}

/** How far the logit of a probability goes down and up in its interval; nothing where it tells not. */
export function logitEnds(probability: number, lo?: number, hi?: number): Ends | undefined {
  return lo === undefined || hi === undefined ? undefined : endsOf(logit(lo), logit(probability), logit(hi));
}

const logit = (probability: number): number => Math.log(probability) - Math.log(1 - probability);

function endsOf(lowest: number, middle: number, highest: number): Ends | undefined {
  const down = lowest - middle;
  const up = highest - middle;
  if (!Number.isFinite(middle) || !(Number.isFinite(down) || Number.isFinite(up))) return undefined;
  // An end that was rounded to 0, or is none, is taken to be as far as the other.
  return [Number.isFinite(down) ? down : -up, Number.isFinite(up) ? up : -down];
}
