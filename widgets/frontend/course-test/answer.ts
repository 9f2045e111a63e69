import { itemTypeOf } from "../case-quiz/item-types";
import type { Item } from "../case-quiz/view";
import type { AttemptEntry } from "../record/entry";

/** What a learner has entered so far. */
export interface Draft {
  response?: unknown;
  confidence?: number;
}

export const hasResponse = (item: Item, { response }: Draft) => itemTypeOf(item).isComplete(response, item);

/** Whether an attempt is one at the item's present text, and can be shown. */
export const fits = (item: Item, attempt: AttemptEntry) => attempt.version === item.version && hasResponse(item, attempt);

/** What the record holds for an item. */
export const draftOf = (item: Item, attempt: AttemptEntry | undefined): Draft =>
  attempt && fits(item, attempt) ? { response: attempt.response, confidence: attempt.confidence } : {};

export const isAnswered = (item: Item, draft: Draft, asksConfidence: boolean) =>
  hasResponse(item, draft) && (!asksConfidence || draft.confidence !== undefined);

/** The attempt that a draft is; marked at once, though nobody is told before the test is handed in. */
export function attemptOf(item: Item, { response, confidence }: Draft, about: Pick<AttemptEntry, "id" | "widget" | "sitting" | "attempt">): AttemptEntry {
  const handed = { response, score: itemTypeOf(item).mark(item, response), ...(confidence === undefined ? {} : { confidence }) };
  return { ...about, kind: "attempt", item: item.id, version: item.version, ...handed, at: new Date().toISOString() };
}
