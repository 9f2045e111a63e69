import { Fold } from "../shared/Fold";
import { Html } from "../shared/html";
import { Icon } from "../shared/icons";
import type { Places } from "../shared/places";
import { words } from "../shared/words";
import { itemTypeOf } from "./item-types";
import { Sources } from "./Sources";
import type { CaseView, Handed, Item } from "./view";

interface Props {
  item: Item;
  view: CaseView;
  places: Places;
  handed: Handed;
}

/** Why: what was chosen first, the rest on request, then the expert's view beside one's own, and what it all rests on. */
export function Reasons({ item, view, places, handed: { response, note } }: Props) {
  const { Chosen, others } = itemTypeOf(item);
  return (
    <>
      <Chosen item={item} response={response} />
      {others && (
        <Fold class="sc-others" summary={others.summary}>
          {() => <others.View item={item} response={response} />}
        </Fold>
      )}
      {note && (
        <div class="sc-own-words">
          <p class="sc-own-words-title">{words.item.noteTitle}</p>
          <p>{note}</p>
        </div>
      )}
      {item.expert_view && <ExpertView html={item.expert_view} />}
      <Sources item={item} view={view} places={places} />
    </>
  );
}

export function ExpertView({ html }: { html: string }) {
  return (
    <div class="sc-expert">
      <p class="sc-expert-title">
        <Icon name="guide" /> <strong>{words.item.expert}</strong>
      </p>
      <Html html={html} />
    </div>
  );
}
