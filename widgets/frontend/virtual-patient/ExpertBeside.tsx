import { Icon } from "../shared/icons";
import { patientWords as words } from "../shared/words-of-patients";
import type { Point } from "./move";
import type { Play } from "./moves";
import { ranked } from "./scoring";
import type { Bedside } from "./view";

/** The learner's differential at a point beside the expert's. */
export function ExpertBeside({ bedside: { patient, hypotheses }, play, point }: { bedside: Bedside; play: Play; point: Point }) {
  const own = play.estimates[point];
  const expert = patient.expert_differential[point];
  if (!own) return null;
  return (
    <details class="sc-expert sc-beside">
      <summary>
        <Icon name="guide" /> {words.expertBeside}
      </summary>
      <table class="sc-table sc-wraps">
        <thead>
          <tr>
            <th scope="col">{words.plotOf}</th>
            <th scope="col">{words.columns.own}</th>
            <th scope="col">{words.columns.expert}</th>
          </tr>
        </thead>
        <tbody>
          {ranked(expert).map((id) => (
            <tr key={id}>
              <th scope="row">{hypotheses.get(id)!.name}</th>
              <td>{words.share(own.shares[id] ?? 0)}</td>
              <td>{words.percent(expert[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
