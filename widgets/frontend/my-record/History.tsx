import { verdictOf } from "../case-quiz/score";
import type { Entry } from "../record/entry";
import { myRecordWords as words, words as widgetWords } from "../shared/words";
import type { Catalogue } from "./catalogue";

const SHOWN = 50;

/** The last things that happened, newest first. */
export function History({ catalogue, entries }: { catalogue: Catalogue; entries: Entry[] }) {
  const titles = new Map(catalogue.cases.map(({ id, title }) => [`case-quiz:${id}`, title]));
  const last = entries.slice(-SHOWN).reverse();
  return (
    <section>
      <h2>{words.history}</h2>
      {entries.length > SHOWN && <p>{words.last(SHOWN, entries.length)}</p>}
      <ol class="sc-history" role="list">
        {last.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{new Date(entry.at).toLocaleString()}</time> {titles.get(entry.widget) ?? entry.widget}:{" "}
            {entry.kind === "restart" ? words.restarted : words.responded(entry.item, widgetWords.item.verdict[verdictOf(entry)])}
          </li>
        ))}
      </ol>
    </section>
  );
}
