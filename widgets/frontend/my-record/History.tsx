import { verdictOf } from "../case-quiz/verdict";
import type { Entry } from "../record/entry";
import { words as widgetWords } from "../shared/words";
import { myRecordWords as words } from "../shared/words-of-record";
import type { Catalogue } from "./catalogue";

const SHOWN = 50;

/** The last things that happened, newest first. */
export function History({ catalogue, entries }: { catalogue: Catalogue; entries: Entry[] }) {
  const cases = new Map(catalogue.cases.map((place) => [`case-quiz:${place.id}`, place]));
  // An item that is gone has no number any more.
  const nameOf = (widget: string, item: string) => {
    const index = cases.get(widget)?.items.findIndex(({ id }) => id === item) ?? -1;
    return index < 0 ? item : words.items([index + 1]);
  };
  const happened = (entry: Entry) => {
    if (entry.kind === "attempt") return words.responded(nameOf(entry.widget, entry.item), widgetWords.item.verdict[verdictOf(entry)]);
    if (entry.kind === "review") return words.reviewed(entry.rating);
    if (entry.kind === "choice") return entry.chosen ? words.chosen : words.dropped;
    if (entry.kind === "move") return words.played[entry.move.do as "begin" | "state"];
    return words.happened[entry.kind];
  };
  const patients = new Map(catalogue.patients.map(({ id, title }) => [`virtual-patient:${id}`, title]));
  const titleOf = ({ widget }: Entry) => cases.get(widget)?.title ?? patients.get(widget) ?? words.parts[widget] ?? widget.replace(/^[^:]*:/, "");
  // Single answers of a test stand on its own page, once it is handed in; so do the moves between a play's first and last.
  const shown = entries.filter((entry) => (entry.kind === "move" ? ["begin", "state"].includes(entry.move.do) : entry.kind !== "attempt" || entry.sitting === undefined));
  const last = shown.slice(-SHOWN).reverse();
  return (
    <section>
      <h2>{words.history}</h2>
      {shown.length > SHOWN && <p>{words.last(SHOWN, shown.length)}</p>}
      <ol class="sc-history" role="list">
        {last.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{new Date(entry.at).toLocaleString()}</time> {titleOf(entry)}
            {words.colon}
            {happened(entry)}
          </li>
        ))}
      </ol>
    </section>
  );
}
