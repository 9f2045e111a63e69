import type { FunctionComponent } from "preact";
import type { Item } from "./view";

export interface InputProps<I, R> {
  item: I;
  /** `undefined` until the learner has touched the item. */
  response: R | undefined;
  locked: boolean;
  onChange(response: R): void;
  /** Says a sentence aloud to those who cannot see what has changed, in the item's one live region. Call it after `onChange`, which ends it. */
  say(sentence: string): void;
}

/** All that one item type brings; a module of `items/` exports exactly one as its default, its styles lie beside it. */
export interface ItemType<I extends Item = Item, R = unknown> {
  type: I["type"];
  /** How to respond and what counts, in words, after the lead-in. */
  instruction: string | ((item: I) => string);
  Input: FunctionComponent<InputProps<I, R>>;
  /** Whether a value, be it a draft or read from storage, is a response that can be marked and shown. */
  isComplete(response: unknown, item: I): response is R;
  /** What to do first, said to someone who hands in a response that is not complete. */
  incomplete?: string;
  /** From 0 to 1; 1 counts as right. */
  mark(item: I, response: R): number;
  /** What the mark rests on, in words, where "right" and "not right" do not say it all. */
  explainMark?(item: I, response: R): string;
  /** The rationales of the response. */
  Chosen: FunctionComponent<{ item: I; response: R }>;
  /** What else can be learnt, shown on request under this summary. */
  others?: { summary: string; View: FunctionComponent<{ item: I; response: R }> };
  /** Key and rationales at once, for worked cases. */
  Key: FunctionComponent<{ item: I }>;
}
