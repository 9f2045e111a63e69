/** The rules of safety: the worked examples over the course's own rules, which Python shares. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Decision } from "../../widgets/frontend/virtual-patient/move";
import { safetyOf, type Verdict } from "../../widgets/frontend/virtual-patient/safety";
import { bedsideOf, type Catalogue } from "../../widgets/frontend/virtual-patient/view";
import examples from "../worked_examples/safety.json";
import { BEGIN, PATIENT, played } from "./patients";

interface Example {
  name: string;
  /** Those that matter; all others are nothing to any rule. */
  readings: Record<string, string>;
  done: string[];
  decision: Decision;
  /** What the patient's file holds to be right. */
  accepted: Decision[];
  /** Rules by their ids. */
  verdicts: { missed?: string; "put-off"?: string; late?: { rule: string; tests: string[] }; unscreened?: string[]; "over-called"?: true };
}

const CATALOGUE: Catalogue = JSON.parse(readFileSync(new URL("catalogue.json", import.meta.url), "utf8"));

function told(verdict: Verdict): Example["verdicts"] {
  switch (verdict.kind) {
    case "late":
      return { late: { rule: verdict.rule.id, tests: verdict.tests } };
    case "unscreened":
      return { unscreened: verdict.procedures };
    case "over-called":
      return { "over-called": true };
    default:
      return { [verdict.kind]: verdict.rule.id };
  }
}

for (const { name, readings, done, decision, accepted, verdicts } of examples as unknown as Example[]) {
  test(`worked example: ${name}`, () => {
    const results = Object.fromEntries(Object.entries(readings).map(([id, reading]) => [id, { reading, text: "As found." }]));
    const [best, ...accept] = accepted;
    const bedside = bedsideOf({ ...PATIENT, results, decision: { ...PATIENT.decision, best, accept } }, CATALOGUE);
    const play = { ...played([BEGIN], bedside), done, enough: true, estimates: {} };
    assert.deepEqual(Object.assign({}, ...safetyOf(bedside, play, decision).map(told)), verdicts);
  });
}
