import { useId, useMemo, useState } from "preact/hooks";
import { Fold } from "../shared/Fold";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import { ownPoints } from "./comparison";
import type { PartProps } from "./DebriefView";
import { effectsOf } from "./effects";
import { POINTS } from "./move";
import { ProbabilityPlot } from "./ProbabilityPlot";
import { ProbabilityTable } from "./ProbabilityTable";
import { SourcesOf } from "./SourcesOf";
import { afterAll, groupsIn, traceOf } from "./trace";

/** A probability that somebody wrote down after so many findings. */
export interface Written {
  after: number;
  chance: number;
}

/** The learner's probabilities beside the computed ones, finding by finding, for a hypothesis of their choice. */
export function ProbabilityPart({ bedside, play, places }: PartProps) {
  const { patient, hypotheses, procedures } = bedside;
  const [shown, setShown] = useState(patient.truth);
  const [independent, setIndependent] = useState(false);
  const id = useId();
  const trace = useMemo(() => traceOf(bedside, play.done, independent), [bedside, play.done, independent]);
  const groups = useMemo(() => groupsIn(bedside, afterAll(bedside, play.done).setAside), [bedside, play.done]);
  const standings = trace.map((differential) => differential.standings[shown]);
  const last = trace.at(-1)!;
  const found = play.done.map((one) => ({ id: one, effects: effectsOf(bedside, last, one) }));
  const points = ownPoints(play);
  const own = points.map(({ after, shares }): Written => ({ after, chance: shares[shown] ?? 0 }));
  const expert = POINTS.flatMap((point): Written[] => {
    const after = play.estimates[point]?.after;
    return after === undefined ? [] : [{ after, chance: patient.expert_differential[point][shown] ?? 0 }];
  });
  const name = hypotheses.get(shown)!.name;
  const shared = { standings, own, expert };
  return (
    <>
      <p>{words.plotIntro}</p>
      <p class="sc-plot-controls">
        <label for={`${id}-of`}>{words.plotOf}</label>
        <select id={`${id}-of`} class="sc-field" value={shown} onChange={(event) => setShown(event.currentTarget.value)}>
          {bedside.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
        <label class="sc-toggle">
          <input type="checkbox" checked={independent} onChange={() => setIndependent(!independent)} /> {words.independent}
        </label>
      </p>
      <ProbabilityPlot {...shared} name={name} />
      {independent && <p class="sc-caution">{words.independentNote}</p>}
      {groups.length > 0 ? (
        <>
          {!independent && <p>{words.groupNote}</p>}
          <ul class="sc-bullets">
            {groups.map(({ group }) => (
              <li key={group.id}>
                {words.groupOf(group.name, group.procedures.filter((one) => play.done.includes(one)).map((one) => procedures.get(one)!.name))} <InlineHtml html={group.reason} />
                <SourcesOf evidence={group.evidence} bedside={bedside} places={places} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        independent && <p>{words.noGroups}</p>
      )}
      {standings.at(-1)!.interval ? last.withoutInterval > 0 && <p class="sc-muted">{words.atLeast}</p> : <p class="sc-muted">{words.noBand}</p>}
      <Fold summary={words.asTable}>{() => <ProbabilityTable {...shared} bedside={bedside} places={places} found={found} title={name} />}</Fold>
      {patient.arithmetic_note && (
        <>
          <h6>{words.arithmetic}</h6>
          <p>
            <InlineHtml html={patient.arithmetic_note} />
          </p>
        </>
      )}
      <h6>{words.basis}</h6>
      <p>
        <InlineHtml html={patient.pre_test_basis} />
      </p>
      <SourcesOf evidence={patient.pre_test_evidence} bedside={bedside} places={places} />
    </>
  );
}
