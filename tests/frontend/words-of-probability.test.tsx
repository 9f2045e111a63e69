/** The words of the probability lab stand in their catalogue too. */
import { assertTranslated } from "./assert-translated";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { NextTest } from "../../widgets/frontend/probability-lab/NextTest";
import { Nomogram } from "../../widgets/frontend/probability-lab/Nomogram";
import { Now } from "../../widgets/frontend/probability-lab/Now";
import { People } from "../../widgets/frontend/probability-lab/People";
import { ProbabilityLab } from "../../widgets/frontend/probability-lab/ProbabilityLab";
import { reckon, stepsOf } from "../../widgets/frontend/probability-lab/reckon";
import { beginWith } from "../../widgets/frontend/probability-lab/state";
import { Steps } from "../../widgets/frontend/probability-lab/Steps";
import type { Condition, Done } from "../../widgets/frontend/probability-lab/view";
import type { Model } from "../../widgets/frontend/shared/model";
import { condition, labTest } from "./lab";

const source = { id: "claim", topic: "topic", label: "61", url: null, population: "65", certainty: "66" };
const population = { id: "p", name: "67", reference_standard: "68", share: { value: 0.25, lo: 0.2, hi: 0.3 }, source };
const both = { sensitivity: 0.8, specificity: 0.7, lr_positive: { value: 2.67, lo: 2, hi: 3 }, lr_negative: { value: 0.29 } };
const TESTS = [
  labTest("71", { ...both, kind: "history", secondary: true }),
  labTest("72", { lr_positive: { value: 2 }, kind: "cluster" }),
  labTest("73", { lr_positive: { value: 20 }, kind: "screen" }),
  labTest("74", both),
];
const bare = condition(TESTS);
const FULL: Condition = {
  ...bare,
  kind: "start",
  populations: [population],
  lines: { ...bare.lines, stop: "<em>69</em>", sources: [source] },
  without_ratio: ["75"],
  groups: { 71: "g", 72: "g", 74: "h", 73: "h" },
  reasons: { g: "76" },
};
const STORIES: Done[][] = [
  [],
  [{ id: "71", outcome: "found" }, { id: "72", outcome: "found" }, { id: "74", outcome: "absent" }],
  TESTS.map(({ id }) => ({ id, outcome: "absent" })),
];
const none = () => {};

test("the lab says nothing but what is in the catalogue, at first", () => {
  for (const one of [FULL, bare, { ...bare, kind: "contrast" as const }]) {
    const state: Record<string, unknown> = { conditions: [one], condition: one.name, places: { bibliography: "", evidence: "" } };
    const model: Model = { get: <T,>(name: string) => state[name] as T, set: none, save_changes: none, on: none, off: none };
    assertTranslated([one], renderToString(<ProbabilityLab model={model} />));
  }
});

for (const [number, done] of STORIES.entries()) {
  test(`the lab says nothing but what is in the catalogue, after story ${number}`, () => {
    const start = population.share;
    const [grouped, apart] = [false, true].map((independent) => reckon(FULL, start, done, independent));
    const steps = stepsOf(FULL, start, done);
    const chosen = { ...beginWith(FULL), done };
    for (const independent of [false, true]) {
      const parts = [
        <Now start={start} now={grouped} lines={FULL.lines} tests={done.length} independent={independent} notice="" />,
        <Steps condition={FULL} start={start} steps={steps} lines={FULL.lines} grouped={grouped} apart={apart} independent={independent} onIndependent={none} />,
        <NextTest condition={FULL} start={start} done={done} lines={FULL.lines} />,
        <People chosen={chosen} condition={FULL} start={start} steps={steps} onChoose={none} id="1" />,
        <Nomogram start={start} grouped={grouped} apart={independent ? apart : undefined} tests={done.length} />,
      ];
      for (const part of parts) assertTranslated([FULL], renderToString(part));
    }
  });
}
