import { RecordTable } from "../my-record/RecordTable";
import type { Standing } from "../reasoning/differential";
import { Fold } from "../shared/Fold";
import { InlineHtml } from "../shared/html";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import type { Effect } from "./effects";
import type { Written } from "./ProbabilityPart";
import { RatioList } from "./RatioList";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  places: Places;
  title: string;
  /** The procedures in their order, each with what its ratios did. */
  found: { id: string; effects: Effect[] }[];
  standings: Standing[];
  own: Written[];
  expert: Written[];
}

/** What the plot shows, row by row, and what each finding did. */
export function ProbabilityTable({ bedside, places, title, found, standings, own, expert }: Props) {
  const { finding, ratios, computed, own: you, expert: theirs } = words.columns;
  const written = (all: Written[], after: number) => {
    const last = all.filter((one) => one.after === after).at(-1);
    return last ? words.percent(last.chance) : words.none;
  };
  return (
    <RecordTable title={title} columns={[finding, computed, you, theirs, ratios]}>
      {standings.map(({ probability, interval }, after) => {
        const done = after > 0 ? found[after - 1] : undefined;
        const procedure = done && bedside.procedures.get(done.id)!;
        const note = procedure?.accuracy_note;
        return (
          <tr key={after}>
            <th scope="row">{procedure ? words.numbered(after, procedure.name) : words.before}</th>
            <td>{interval ? words.band(probability, interval) : words.percent(probability)}</td>
            <td>{written(own, after)}</td>
            <td>{written(expert, after)}</td>
            <td>
              {done && <RatioList effects={done.effects} bedside={bedside} places={places} />}
              {note && (
                <Fold class="sc-rests-on" summary={words.accuracyNote}>
                  {() => <InlineHtml html={note} />}
                </Fold>
              )}
            </td>
          </tr>
        );
      })}
    </RecordTable>
  );
}
