import { Icon } from "../shared/icons";
import { Html, InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import type { PartProps } from "./DebriefView";
import type { Decision } from "./move";
import { decisionOf, fitsIn } from "./scoring";
import { SourcesOf } from "./SourcesOf";
import type { Bedside } from "./view";

/** What was decided, beside the expert's decision and its reasons. */
export function DecisionPart({ bedside, play, places }: PartProps) {
  const { best, accept = [], why, evidence, tempting = [] } = bedside.patient.decision;
  const own = play.decision!;
  const verdict = decisionOf(bedside.patient, own);
  const sign = verdict === "best" || verdict === "accepted" ? "right" : verdict === "partly" ? "partly" : "wrong";
  // What the learner chose comes first.
  const others = [...tempting].sort((one, other) => Number(fitsIn(other.choice, own)) - Number(fitsIn(one.choice, own)));
  return (
    <>
      <p class={`sc-verdict sc-is-${sign}`}>
        <Icon name={sign} /> <strong>{words.verdicts[verdict]}</strong>
      </p>
      <dl class="sc-beside-list">
        <dt>{words.yours}</dt>
        <dd>{inWords(bedside, own)}</dd>
        <dt>{words.experts}</dt>
        <dd>{inWords(bedside, best)}</dd>
        {accept.map((decision, index) => [<dt key={`t${index}`}>{words.acceptable}</dt>, <dd key={`d${index}`}>{inWords(bedside, decision)}</dd>])}
      </dl>
      <Html html={why} />
      <SourcesOf evidence={evidence} bedside={bedside} places={places} />
      {others.length > 0 && (
        <>
          <h6>{words.tempting}</h6>
          <ul class="sc-steps-of-path">
            {others.map((other, index) => (
              <li key={index}>
                <p>
                  <strong>{inWords(bedside, other.choice)}</strong>
                </p>
                <p>
                  <InlineHtml html={other.why} />
                </p>
                <SourcesOf evidence={other.evidence} bedside={bedside} places={places} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A decision as a sentence; one that names parts alone says no more. */
function inWords({ catalogue }: Bedside, { action, phase, first, urgency }: Decision): string {
  const step = first && (catalogue.first_steps.find(({ id }) => id === first)?.name ?? first);
  const parts = [phase && words.inPhase[phase], step, urgency && words.urgencies[urgency]];
  return words.decisionIs(words.actions[action], parts.filter((part) => part !== undefined));
}
