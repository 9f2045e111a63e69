import type { Estimate } from "../reasoning/findings";
import type { Interval } from "../shared/intervals";

/** The published interval, where there is one. */
export const bandOf = ({ lo, hi }: Estimate): Interval | undefined => (lo === undefined || hi === undefined ? undefined : [lo, hi]);
