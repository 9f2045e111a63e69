import { useMemo } from "preact/hooks";
import { Icon } from "../shared/icons";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import { pathOf } from "./comparison";
import type { PartProps } from "./DebriefView";
import { budgetOf } from "./budget";
import { effectsOf } from "./effects";
import { RatioList } from "./RatioList";
import { SourcesOf } from "./SourcesOf";
import { afterAll } from "./trace";

/** The learner's path against the expert's: done, missed, useful beside it, superfluous, and what it cost. */
export function PathPart({ bedside, play, places }: PartProps) {
  const { steps, useful, superfluous } = pathOf(bedside, play.done);
  const { used, flare, afterFlare } = play.budget;
  const expert = budgetOf(bedside, bedside.patient.expert_path.map((step) => step.do));
  const nameOf = (id: string) => bedside.procedures.get(id)!.name;
  const line = (id: string) => words.joined([nameOf(id), words.cost(bedside.procedures.get(id)!.minutes)]);
  const last = useMemo(() => afterAll(bedside, play.done), [bedside, play.done]);
  return (
    <>
      <p>
        {words.pathCount(steps.filter(({ place }) => place).length, steps.length)} {words.pathTime(used, bedside.patient.minutes, expert.used)}
      </p>
      {flare && (
        <p class="sc-flare">
          <strong>{words.harm(nameOf(flare))}</strong> {afterFlare.length > 0 && words.harmAfter(afterFlare.map(nameOf))}
        </p>
      )}
      <ol class="sc-steps-of-path" role="list">
        {steps.map(({ step, place }) => (
          <li key={step.do} class={`sc-is-${place ? "right" : "partly"}`} data-step={step.do}>
            <p>
              <Icon name={place ? "right" : "partly"} /> <strong>{nameOf(step.do)}</strong> <span class="sc-tag">{place ? words.stepDone(place) : words.stepMissed}</span>
            </p>
            <p>
              <InlineHtml html={step.why} />
            </p>
            <SourcesOf evidence={step.evidence} bedside={bedside} places={places} />
          </li>
        ))}
      </ol>
      {useful.length > 0 && (
        <>
          <p>{words.useful}</p>
          <ul class="sc-bullets">
            {useful.map((id) => (
              <li key={id} data-useful={id}>
                {line(id)} <RatioList effects={effectsOf(bedside, last, id)} bedside={bedside} places={places} />
              </li>
            ))}
          </ul>
        </>
      )}
      {superfluous.length > 0 ? (
        <>
          <p>{words.superfluous}</p>
          <ul class="sc-bullets">
            {superfluous.map((id) => (
              <li key={id}>{line(id)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.nothingSuperfluous}</p>
      )}
    </>
  );
}
