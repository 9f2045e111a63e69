import type { Ref } from "preact";
import { Icon } from "../shared/icons";
import { words } from "../shared/words";
import { itemTypeOf } from "./item-types";
import { costOf } from "./score";
import { verdictOf } from "./verdict";
import type { Handed, Item } from "./view";

interface Props {
  item: Item;
  handed: Handed;
  /** Where the focus finds the line. */
  line?: Ref<HTMLParagraphElement>;
}

/** Right, partly right or not right, in words and a sign, and what that rests on. */
export function VerdictLine({ item, handed, line }: Props) {
  const verdict = verdictOf(handed);
  return (
    <p class={`sc-verdict sc-is-${verdict}`} tabIndex={-1} ref={line}>
      <Icon name={verdict} /> <strong>{words.item.verdict[verdict]}</strong> {itemTypeOf(item).explainMark?.(item, handed.response)}{" "}
      {handed.hints && handed.mark ? words.item.hintsTake(costOf(item, handed.hints)) : ""}
    </p>
  );
}
