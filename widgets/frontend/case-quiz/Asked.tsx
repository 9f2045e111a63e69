import type { ComponentChildren } from "preact";
import { Html, InlineHtml } from "../shared/html";
import { words } from "../shared/words";
import { itemTypeOf } from "./item-types";
import type { Item } from "./view";

/** What is asked: the fields to respond with, as one group that is named by the lead-in and described by the stem. */
export function Asked({ item, children }: { item: Item; children: ComponentChildren }) {
  const { instruction } = itemTypeOf(item);
  const stem = item.stem ? `sc-stem-${item.id}-${item.version}` : undefined;
  return (
    <>
      {item.stem && <Html html={item.stem} class="sc-stem" id={stem} />}
      <fieldset aria-describedby={stem}>
        <legend>
          <InlineHtml html={item.lead_in} class="sc-lead-in" />{" "}
          <span class="sc-instruction">
            {typeof instruction === "function" ? instruction(item) : instruction}
            {item.attempts && ` ${words.item.attempts(item.attempts)}`}
          </span>
        </legend>
        {children}
      </fieldset>
    </>
  );
}
