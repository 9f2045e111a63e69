import { RecordTable } from "../my-record/RecordTable";
import type { Standing } from "../reasoning/differential";
import { patientWords as words } from "../shared/words-of-patients";
import type { Written } from "./ProbabilityPart";

interface Props {
  title: string;
  /** What each row follows. */
  names: string[];
  standings: Standing[];
  own: Written[];
  expert: Written[];
}

/** What the plot shows, row by row. */
export function ProbabilityTable({ title, names, standings, own, expert }: Props) {
  const { finding, computed, own: you, expert: theirs } = words.columns;
  const written = (all: Written[], after: number) => {
    const found = all.filter((one) => one.after === after).at(-1);
    return found ? words.percent(found.chance) : words.none;
  };
  return (
    <RecordTable title={title} columns={[finding, computed, you, theirs]}>
      {standings.map(({ probability, interval }, after) => (
        <tr key={after}>
          <th scope="row">{after === 0 ? names[0] : words.numbered(after, names[after])}</th>
          <td>{interval ? words.band(probability, interval) : words.percent(probability)}</td>
          <td>{written(own, after)}</td>
          <td>{written(expert, after)}</td>
        </tr>
      ))}
    </RecordTable>
  );
}
