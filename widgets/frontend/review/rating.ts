import { verdictOf } from "../case-quiz/verdict";
import type { Handed } from "../case-quiz/view";
import type { Rating } from "./schedule";

/** How well an item was recalled: not right is "again"; a right response is the better, the surer the learner was. */
export function ratingOf(handed: Pick<Handed, "mark" | "score" | "confidence">): Rating {
  if (verdictOf(handed) !== "right") return 1;
  return SURE[handed.confidence ?? 1] ?? 3;
}

/** By step of confidence. */
const SURE: Rating[] = [2, 3, 4];
