/** How sure one can be of shares after a few items: 95 % intervals. */
export type Interval = [low: number, high: number];

/**
 * The 95 % interval of a share, by Wilson's score method (Wilson 1927, doi:10.1080/01621459.1927.10502953): after a few items
 * it is wide, and it stays within 0 and 1.
 */
export function wilson(right: number, all: number): Interval {
  if (all === 0) return [0, 1];
  const z = 1.959964;
  const share = right / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  // Rounding must not push a bound past the share itself.
  return [Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half))];
}

export interface Share {
  right: number;
  all: number;
}

/**
 * The difference `later` − `earlier` of two shares and its 95 % interval: Newcombe's hybrid score interval for two independent
 * shares, his method 10 (Newcombe 1998, Stat Med 17:873-890), made of the Wilson bounds of both.
 */
export function difference(later: Share, earlier: Share): { value: number; interval: Interval } {
  const [p1, p2] = [later, earlier].map(({ right, all }) => right / all);
  const [[l1, u1], [l2, u2]] = [later, earlier].map(({ right, all }) => wilson(right, all));
  const value = p1 - p2;
  return { value, interval: [value - Math.hypot(p1 - l1, u2 - p2), value + Math.hypot(u1 - p1, p2 - l2)] };
}
