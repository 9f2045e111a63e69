/** Small items to mark, with the shape that the course's own have in the browser. */
import type { Attempt, Item } from "../../widgets/frontend/case-quiz/view";

const options = (keys: boolean[]) => keys.map((key, index) => ({ text: `Option ${index}`, key, rationale: "Why." }));

export function item(type: string, keys: boolean[], id = "first", version = "v1"): Item {
  return { id, type, version, lead_in: "Which?", learning_objective: "one", options: options(keys), citations: [{ cite: "Some2020" }] } as unknown as Item;
}

export function attempt(score: number, over: Partial<Attempt> = {}): Attempt {
  return { item: "first", version: "v1", attempt: 1, response: 0, score, at: "2026-01-01T00:00:00.000Z", ...over };
}
