/** What each finding did to the computed differential: every ratio behind it, and what became of it. */
import type { Differential } from "../reasoning/differential";
import { ratiosOf } from "./trace";
import type { Bedside, Ratio } from "./view";

export interface Effect {
  ratio: Ratio;
  /** Left out: its certainty contradicts those before it. */
  fate: "counts" | "set-aside" | "left-out";
  /** The procedure that measures the same and counts in its place. */
  by?: string;
}

/** What became of the ratios of a finding; none where none is published for what may be behind the pain here. */
export function effectsOf(bedside: Bedside, { counted, setAside }: Pick<Differential<Ratio>, "counted" | "setAside">, id: string): Effect[] {
  return ratiosOf(bedside, id).map((ratio): Effect => {
    const isIt = (use: { procedure: string; ratio: Ratio }) => use.procedure === id && use.ratio === ratio;
    const aside = setAside.find(isIt);
    if (aside) return { ratio, fate: "set-aside", by: aside.by };
    return { ratio, fate: counted.some(isIt) ? "counts" : "left-out" };
  });
}
