import { patientWords as words } from "../shared/words-of-patients";
import { BrierSource } from "./BrierSource";
import { ownPoints } from "./comparison";
import type { PartProps } from "./DebriefView";
import { brier, equalShares } from "./scoring";
import { afterAll } from "./trace";

/** The Brier score of each differential, beside the computed one's and that of knowing nothing. */
export function ScorePart({ bedside, play }: PartProps) {
  const { truth, pre_test } = bedside.patient;
  const { standings } = afterAll(bedside, play.done);
  const computed = Object.fromEntries(Object.entries(standings).map(([id, { probability }]) => [id, probability]));
  const rows = [
    ...ownPoints(play).map(({ point, shares }) => ({ name: words.scoreRows[point], score: brier(shares, truth) })),
    { name: words.scoreRows.computed, score: brier(computed, truth) },
    { name: words.scoreRows.equal, score: brier(equalShares(Object.keys(pre_test)), truth) },
  ];
  return (
    <>
      <p>{words.scoreNote}</p>
      <BrierSource />
      <table class="sc-table sc-wraps sc-scores">
        <thead>
          <tr>
            <th scope="col">{words.scoreOf}</th>
            <th scope="col">{words.scoreColumn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, score }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="sc-number">{words.brier(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
