import type { FunctionComponent } from "preact";
import type { Item } from "./view";

export interface InputProps<I, R> {
  item: I;
  /** `undefined` until the learner has touched the item. */
  response: R | undefined;
  locked: boolean;
  onChange(response: R): void;
}

/** All that one item type brings; a module of `items/` exports exactly one as its default. */
export interface ItemType<I extends Item = Item, R = unknown> {
  type: I["type"];
  /** How to respond, in words, under the lead-in. */
  instruction: string;
  Input: FunctionComponent<InputProps<I, R>>;
  isComplete(response: R | undefined): boolean;
  /** From 0 to 1; 1 counts as right. */
  mark(item: I, response: R): number;
  /** What the mark rests on, in words, where "right" and "not right" do not say it all. */
  explainMark?(item: I, response: R): string;
  /** The rationales of what was chosen. */
  Chosen: FunctionComponent<{ item: I; response: R }>;
  /** The rationales of the rest, shown on request. */
  Others: FunctionComponent<{ item: I; response: R }>;
  /** Key and rationales at once, for worked cases. */
  Key: FunctionComponent<{ item: I }>;
}
