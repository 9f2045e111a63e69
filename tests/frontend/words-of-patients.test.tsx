/** The words of the virtual patients stand in their catalogue too, at every stage and whatever a learner did. */
import { assertTranslated } from "./assert-translated";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Entry } from "../../widgets/frontend/record/entry";
import { DecisionForm } from "../../widgets/frontend/virtual-patient/DecisionForm";
import { Known } from "../../widgets/frontend/virtual-patient/Known";
import type { Move } from "../../widgets/frontend/virtual-patient/move";
import { OpeningView } from "../../widgets/frontend/virtual-patient/OpeningView";
import { PlayView } from "../../widgets/frontend/virtual-patient/PlayView";
import type { Patient } from "../../widgets/frontend/virtual-patient/view";
import { alarming, bedside, BEGIN, CATALOGUE, entriesOf, examine, FINAL, HISTORY, PATIENT, played, RESULT, START, WHOLE } from "./patients";

const OWN = [CATALOGUE, PATIENT, { reading: "Changed." }];
const moved = { current: false };
const none = () => {};

function assertPlayTranslated(moves: Move[], patient: Partial<Patient> = {}, bed = bedside({ minutes: 60, ...patient })) {
  const shared = { bedside: bed, places: { bibliography: "", evidence: "" }, entries: entriesOf(WHOLE) as Entry[], moved, onMove: none, onBegin: none, onClose: none };
  const html = renderToString(<PlayView {...shared} play={played(moves, bed)} isLast />);
  assertTranslated([OWN, played(moves, bed).statement?.text], html.replaceAll(/(Name|Text) of [a-z-]+\.?|Hypothesis (one|two|three)|Step (walk|wait)/g, ""));
}

test("every stage of a play says nothing but what is in the catalogue", () => {
  for (const guidance of ["worked", "faded", "free"] as const) {
    for (let count = 1; count <= WHOLE.length; count++) assertPlayTranslated(WHOLE.slice(0, count), { guidance });
  }
});

test("nor do a flare, time that is up, a revised patient and one of which too much is gone", () => {
  const flare: Move[] = [BEGIN, START, examine("raise"), HISTORY, examine("slump"), examine("pulses"), examine("gait")];
  assertPlayTranslated(flare);
  assertPlayTranslated([...flare, { do: "enough" }, FINAL, { do: "decide", decision: { action: "image", urgency: "weeks" } }, { do: "state", text: "A line.", result: { ...RESULT } }]);
  assertPlayTranslated(flare, { minutes: 5 });
  assertPlayTranslated(flare, { version: "v2" });
  assertPlayTranslated([BEGIN, START, examine("gone")]);
});

test("nor does a debrief in which all went wrong", () => {
  const end = (decision: Move & { do: "decide" }): Move[] => [{ do: "enough" }, FINAL, decision, { do: "state", text: "A line.", result: { ...RESULT, truth: "two" } }];
  const treat = { do: "decide", decision: { action: "treat", phase: "strengthen", first: "wait" } } as const;
  assertPlayTranslated([BEGIN, START, ...end(treat)], {}, alarming());
  const rules = CATALOGUE.stop_rules.map((rule) => ({ ...rule, urgency: "days" as const }));
  assertPlayTranslated([BEGIN, START, ...end(treat)], {}, { ...alarming(), catalogue: { ...CATALOGUE, stop_rules: rules } });
  const late: Move[] = [BEGIN, START, examine("numb-seat"), examine("raise"), HISTORY, examine("slump")];
  assertPlayTranslated([...late, ...end({ do: "decide", decision: { action: "refer", urgency: "now" } })], {}, alarming({ minutes: 60 }));
});

test("nor do the opening, with plays behind it or none, and the decision", () => {
  assertTranslated(OWN, renderToString(<Known opening={PATIENT} />));
  const open = played([BEGIN, START]);
  for (const plays of [[], [open, played(WHOLE)]]) {
    for (const state of [{ waits: true, failed: false }, { waits: false, failed: true }]) {
      const html = renderToString(<OpeningView opening={PATIENT} plays={plays} moved={moved} onBegin={none} onFetch={none} onLook={none} {...state} />);
      assertTranslated(OWN, html.replaceAll(/\d+\/\d+\/\d+/g, ""));
    }
  }
  assertTranslated(OWN, renderToString(<DecisionForm bedside={bedside()} play={open} say={none} onMove={none} />));
});
