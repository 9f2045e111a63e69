import { Icon } from "../shared/icons";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import { keyFindingsOf } from "./comparison";
import type { PartProps } from "./DebriefView";
import { ranked } from "./scoring";
import { SourcesOf } from "./SourcesOf";

const SIGNS = { named: "right", seen: "partly", "not-done": "partly", "other-way": "wrong" } as const;

/** What was behind it, where the learner had ranked it, and the findings that tell. */
export function HypothesisPart({ bedside, play, places }: PartProps) {
  const { patient, hypotheses } = bedside;
  const { shares } = play.estimates.final!;
  const nameOf = (id: string) => hypotheses.get(id)!.name;
  return (
    <>
      <p class="sc-truth">
        <strong>{words.truth(nameOf(patient.truth))}</strong> <InlineHtml html={hypotheses.get(patient.truth)!.about} />
      </p>
      <p>
        {words.rankedTruth(ranked(shares).indexOf(patient.truth) + 1, shares[patient.truth] ?? 0)} {patient.also?.length ? words.also(patient.also.map(nameOf)) : ""}
      </p>
      {play.done.length > 0 && (
        <>
          <h6>{words.findings}</h6>
          <ul class="sc-steps-of-path">
            {keyFindingsOf(bedside, play).map(({ key, standing }, index) => (
              <li key={index} class={`sc-is-${SIGNS[standing]}`}>
                <p>
                  <Icon name={SIGNS[standing]} /> <strong>{bedside.procedures.get(key.finding)!.name}</strong>{" "}
                  {key.for ? words.pointsFor(nameOf(key.for)) : words.pointsAgainst(nameOf(key.against!))} <span class="sc-tag">{words.standings[standing]}</span>
                </p>
                <p>
                  <InlineHtml html={key.why} />
                </p>
                <SourcesOf evidence={key.evidence} bedside={bedside} places={places} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
