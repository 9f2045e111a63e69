import { useState } from "preact/hooks";
import { ItemPanel } from "../case-quiz/ItemPanel";
import type { Attempt, CaseView, Handed, Item } from "../case-quiz/view";
import { Fold } from "../shared/Fold";
import { Html } from "../shared/html";
import type { Places } from "../shared/places";
import { words as widgetWords } from "../shared/words";
import { reviewWords as words } from "../shared/words-of-review";

interface Props {
  view: CaseView;
  item: Item;
  number: number;
  places: Places;
  onRespond(handed: Handed): void;
}

/** An item of a case, asked by itself: once, without hints, and with all that the case had told before it. */
export function ItemCard({ view, item, number, places, onRespond }: Props) {
  const [attempts, setAttempts] = useState<Attempt[]>([]);
  const asked: Item = { ...item, hints: undefined, note: undefined, attempts: 1 };
  const told = view.items.slice(0, number - 1).flatMap(({ stem }) => stem ?? []);
  const respond = (handed: Handed) => {
    setAttempts([{ item: item.id, version: item.version, attempt: 1, at: "", ...handed }]);
    onRespond(handed);
  };
  return (
    <section class="sc-case" aria-label={widgetWords.case.label(view.title)}>
      <header class="sc-head">
        <p class="sc-kicker">{words.fromCase}</p>
        <h3 tabIndex={-1}>{view.title}</h3>
        <Fold summary={words.story}>{() => [view.vignette, ...told].map((html, index) => <Html key={index} html={html} class="sc-vignette" />)}</Fold>
      </header>
      <div>
        <ItemPanel item={asked} number={number} view={view} places={places} attempts={attempts} asksConfidence onRespond={respond} />
      </div>
    </section>
  );
}
