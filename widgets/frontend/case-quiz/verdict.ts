import type { Handed } from "./view";

export type Verdict = "right" | "partly" | "wrong";

/** A hint makes a right response worth less, not wrong. */
export function verdictOf({ mark, score }: Pick<Handed, "mark" | "score">): Verdict {
  const worth = mark ?? score;
  return worth === 1 ? "right" : worth > 0 ? "partly" : "wrong";
}
