/** Small items to mark, with the shape that the course's own have in the browser. */
import type { Attempt, Item } from "../../widgets/frontend/case-quiz/view";

const options = (keys: boolean[]) => keys.map((key, index) => ({ text: `Option ${index}`, key, rationale: "Why." }));

export function item(type: string, keys: boolean[], id = "first"): Item {
  return { ...taskOf(type, { options: options(keys) }), id };
}

/** An item of any type, with the fields that are its own. */
export function taskOf(type: string, fields: object): Item {
  return { id: "first", type, version: "v1", lead_in: "Which?", learning_objective: "one", citations: [{ cite: "Some2020" }], ...fields } as unknown as Item;
}

export function attempt(score: number, over: Partial<Attempt> = {}): Attempt {
  return { item: "first", version: "v1", attempt: 1, response: 0, score, at: "2026-01-01T00:00:00.000Z", ...over };
}
