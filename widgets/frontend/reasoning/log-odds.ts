/** The standard errors that 95 % intervals have on the scale of logarithms, where 0 and infinity have their place too. */
import type { Estimate } from "./findings";

export const Z_95 = 1.959964;

/** ln of the sum of the numbers that have these logarithms, however large or small they are. */
export function logSum(logarithms: readonly number[]): number {
  let most = -Infinity;
  for (const number of logarithms) most = Math.max(most, number);
  let sum = 0;
  for (const number of logarithms) sum += Math.exp(number - most);
  return most + Math.log(sum);
}

/** The probability with this logit. */
export function probabilityOf(logit: number): number {
  const small = Math.exp(-Math.abs(logit));
  return (logit < 0 ? small : 1) / (1 + small);
}

/** The standard error of the logarithm of a ratio; nothing where its interval tells none. */
export const logError = (ratio: Estimate) => errorOn(Math.log, ratio);

/** The standard error of the logit of a probability; nothing where its interval tells none. */
export const logitError = (probability: Estimate) => errorOn((p) => Math.log(p) - Math.log(1 - p), probability);

function errorOn(scale: (number: number) => number, { value, lo, hi }: Estimate): number | undefined {
  if (lo === undefined || hi === undefined) return undefined;
  const [low, middle, high] = [scale(lo), scale(value), scale(hi)];
  if (!Number.isFinite(middle) || !(Number.isFinite(low) || Number.isFinite(high))) return undefined;
  // A bound that was rounded to 0, or has no end: the other side tells the width.
  const oneSided = !Number.isFinite(low) || !Number.isFinite(high);
  return oneSided ? Math.min(high - middle, middle - low) / Z_95 : (high - low) / (2 * Z_95);
}
