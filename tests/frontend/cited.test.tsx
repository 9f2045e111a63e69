/** Every line of the debrief says what it rests on: claims, a publication, or the authors' own judgement. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { BrierSource } from "../../widgets/frontend/virtual-patient/BrierSource";
import { DebriefView } from "../../widgets/frontend/virtual-patient/DebriefView";
import { SafetyPart } from "../../widgets/frontend/virtual-patient/SafetyPart";
import { alarming, bedside, CATALOGUE, entriesOf, played, PATIENT, WHOLE } from "./patients";

const PLACES = { bibliography: "", evidence: "" };
const JUDGEMENT = "Authors' judgement: no claim carries this.";
const count = (html: string, text: string) => html.replaceAll("&#39;", "'").split(text).length - 1;

test("each step, key finding and choice has its evidence, or says that it is the authors' judgement", () => {
  const debrief = (patient: Partial<typeof PATIENT>) =>
    renderToString(<DebriefView bedside={bedside(patient)} play={played(WHOLE)} places={PLACES} entries={entriesOf(WHOLE)} />);
  const lines = PATIENT.expert_path.length + PATIENT.key_findings.length + PATIENT.decision.tempting!.length + 2; // the decision, and the first probabilities
  const html = debrief({});
  assert.equal(count(html, "Evidence: Author 2020") + count(html, JUDGEMENT), lines);
  assert.equal(count(html, JUDGEMENT), 6);
  const all = <T extends object>(each: T) => ({ ...each, evidence: [] });
  const bare = { expert_path: PATIENT.expert_path.map(all), key_findings: PATIENT.key_findings.map(all), decision: all(PATIENT.decision) };
  assert.equal(count(debrief(bare), JUDGEMENT), lines);
});

test("so does a stop rule", () => {
  const said = (evidence: string[]) => {
    const bed = { ...alarming(), catalogue: { ...CATALOGUE, stop_rules: CATALOGUE.stop_rules.map((rule) => ({ ...rule, evidence })) } };
    return renderToString(<SafetyPart bedside={bed} play={played(WHOLE, bed)} places={PLACES} />);
  };
  assert.equal(count(said(["claim"]), JUDGEMENT), 0);
  assert.equal(count(said([]), JUDGEMENT), 1);
});

test("the score and what is said of calibration name their source", () => {
  const html = renderToString(<DebriefView bedside={bedside()} play={played(WHOLE)} places={PLACES} entries={entriesOf(WHOLE)} />);
  assert.equal(count(html, renderToString(<BrierSource />)), 2);
  const [, href] = /href="([^"]*)"/.exec(renderToString(<BrierSource />))!;
  assert.equal(decodeURI(href), "https://doi.org/10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2");
});
