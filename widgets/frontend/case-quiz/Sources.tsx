import { Fold } from "../shared/Fold";
import { InlineHtml } from "../shared/html";
import type { Places } from "../shared/places";
import { words } from "../shared/words";
import { Publication } from "./Publication";
import type { CaseView, Item } from "./view";

interface Props {
  item: Pick<Item, "citations" | "evidence">;
  view: Pick<CaseView, "references" | "evidence">;
  places: Places;
}

/** What an item or a flashcard rests on: graded claims first, then the publications. */
export function Sources({ item, view, places }: Props) {
  const claims = (item.evidence ?? []).map((id) => ({ id, ...view.evidence[id] }));
  return (
    <div class="sc-sources">
      {claims.length > 0 && (
        <Fold summary={words.item.evidence}>
          {() => (
            <ul>
              {claims.map(({ id, claim, certainty, label, topic }) => (
                <li key={id}>
                  <InlineHtml html={claim} /> <span class="sc-certainty">{certainty}</span>{" "}
                  {places.evidence ? <a href={`${places.evidence}${topic}.html#${id}`}>{label}</a> : label}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <p class="sc-citations">
        {words.item.sources}{" "}
        {item.citations.map(({ cite, locator }, index) => (
          <span key={cite}>
            {index > 0 && words.item.betweenSources}
            <Publication cite={cite} references={view.references} places={places} />
            {locator && words.item.locator(locator)}
          </span>
        ))}
      </p>
    </div>
  );
}
