import { Icon } from "../shared/icons";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import type { PartProps } from "./DebriefView";
import { safetyOf, type Verdict } from "./safety";
import { SourcesOf } from "./SourcesOf";
import type { StopRule } from "./view";

/** Whether the patient was safe with these decisions. Nothing stands beside it that could be added up. */
export function SafetyPart({ bedside, play, places }: PartProps) {
  const verdicts = safetyOf(bedside, play, play.decision!);
  return (
    <>
      <p class="sc-muted">{words.safetyNote}</p>
      {verdicts.length === 0 && (
        <p class="sc-verdict sc-is-right">
          <Icon name="right" /> <strong>{words.safe}</strong>
        </p>
      )}
      {verdicts.map((verdict, index) => (
        <div key={index} class={`sc-safety sc-is-${signOf(verdict)}`} data-safety={verdict.kind}>
          <p class="sc-verdict">
            <Icon name={signOf(verdict)} /> <strong>{sentenceOf(verdict)}</strong>
          </p>
          {verdict.kind === "missed" && <p>{words.outweighs}</p>}
          {verdict.kind === "late" && <p>{words.lateTests(verdict.tests.map((id) => bedside.procedures.get(id)!.name))}</p>}
          {"rule" in verdict && <Rule rule={verdict.rule} bedside={bedside} play={play} places={places} />}
          {verdict.kind === "unscreened" && (
            <>
              <p>
                <InlineHtml html={bedside.catalogue.screen.reason} />
              </p>
              <SourcesOf evidence={bedside.catalogue.screen.evidence} bedside={bedside} places={places} />
            </>
          )}
        </div>
      ))}
    </>
  );

  function sentenceOf(verdict: Verdict): string {
    if (verdict.kind === "missed") return words.missed(verdict.rule.name);
    if (verdict.kind === "put-off") return words.putOff(verdict.rule.name);
    if (verdict.kind === "late") return words.late(verdict.rule.name);
    if (verdict.kind === "unscreened") return words.unscreened(verdict.procedures.map((id) => bedside.procedures.get(id)!.name));
    return words.overCalled;
  }
}

const signOf = ({ kind }: Verdict) => (kind === "missed" || kind === "put-off" ? "wrong" : "partly");

/** The findings that make a rule hold, and what it asks for. */
function Rule({ rule, bedside, play, places }: PartProps & { rule: StopRule }) {
  const { results } = bedside.patient;
  const set = rule.when.find((readings) => Object.entries(readings).every(([id, ids]) => ids.includes(results[id]?.reading)))!;
  return (
    <>
      <p>{words.ruleFindings}</p>
      <ul class="sc-bullets">
        {Object.keys(set).map((id) => (
          <li key={id}>
            {bedside.procedures.get(id)!.name}
            {words.colon}
            <InlineHtml html={results[id].text} /> {!play.done.includes(id) && <span class="sc-tag">{words.notAsked}</span>}
          </li>
        ))}
      </ul>
      <p>
        {words.ruleAsks} <InlineHtml html={rule.do} />
      </p>
      <SourcesOf evidence={rule.evidence} bedside={bedside} places={places} />
    </>
  );
}
