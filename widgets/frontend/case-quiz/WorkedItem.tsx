import { Html, InlineHtml } from "../shared/html";
import type { Places } from "../shared/places";
import { words } from "../shared/words";
import { itemTypeOf } from "./item-types";
import { ExpertView } from "./Reasons";
import { Sources } from "./Sources";
import type { CaseView, Item } from "./view";

interface Props {
  item: Item;
  number: number;
  view: CaseView;
  places: Places;
  onNext?: () => void;
}

/** One step of a worked case: what was asked, how the expert thinks, and why each option is right or not. Nothing to respond to. */
export function WorkedItem({ item, number, view, places, onNext }: Props) {
  const { Key } = itemTypeOf(item);
  return (
    <div class="sc-item sc-worked" data-item={item.id}>
      <h4>{words.case.placeOf.worked(number, view.items.length)}</h4>
      {item.stem && <Html html={item.stem} class="sc-stem" />}
      <p class="sc-lead-in">
        <InlineHtml html={item.lead_in} />
      </p>
      {item.expert_view && <ExpertView html={item.expert_view} />}
      <Key item={item} />
      <Sources item={item} view={view} places={places} />
      {onNext && (
        <p class="sc-actions">
          <button type="button" class="sc-button sc-next" onClick={onNext}>
            {words.case.next.worked}
          </button>
        </p>
      )}
    </div>
  );
}
