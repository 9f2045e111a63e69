import { InlineHtml } from "../shared/html";
import { words } from "../shared/words";
import { itemTypeOf } from "./item-types";
import type { Item } from "./view";

/** What is asked, and how to respond; it names the group of fields below it. */
export function LeadIn({ item }: { item: Item }) {
  const { instruction } = itemTypeOf(item);
  return (
    <legend>
      <InlineHtml html={item.lead_in} class="sc-lead-in" />{" "}
      <span class="sc-instruction">
        {typeof instruction === "function" ? instruction(item) : instruction}
        {item.attempts && ` ${words.item.attempts(item.attempts)}`}
      </span>
    </legend>
  );
}
