import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvOf } from "../../widgets/frontend/my-record/csv";
import { STATED } from "../../widgets/frontend/case-quiz/confidence-steps";
import { calibrationOf } from "../../widgets/frontend/my-record/calibration";
import { countOf, statesOf } from "../../widgets/frontend/my-record/summary";
import { statementsOf } from "../../widgets/frontend/my-record/xapi";
import { wilson } from "../../widgets/frontend/shared/intervals";
import type { Entry } from "../../widgets/frontend/record/entry";
import { attempt } from "./items";

const WIDGET = "case-quiz:one";
const CATALOGUE = {
  chapters: [],
  objectives: [],
  patients: [],
  cases: [{ id: "one", title: "One", chapter: "anatomy", address: "#", items: [{ id: "first", version: "v1", objective: "o" }, { id: "second", version: "v1", objective: "o" }] }],
};
const entry = (id: string, fields: object): Entry => ({ id, kind: "attempt", widget: WIDGET, ...attempt(1), ...fields }) as Entry;

test("the last attempt at an item's present text decides, also when the case was begun again", () => {
  const entries = [entry("a", { score: 0 }), entry("b", { score: 1 }), { id: "c", kind: "restart", widget: WIDGET, at: "2026-01-02T00:00:00.000Z" } as Entry, entry("d", { item: "second", version: "v0" })];
  assert.deepEqual(countOf(statesOf(CATALOGUE, entries)), { items: 2, answered: 1, right: 1 });
});

test("a review of an item counts as a response to it, the last one decides; one of an older text does not count", () => {
  const review = (id: string, score: number, version = "v1") => ({ id, kind: "review", widget: "review", card: "case:one/first", version, rating: 3, score, at: "2026-01-02T00:00:00.000Z" }) as Entry;
  const right = (entries: Entry[]) => countOf(statesOf(CATALOGUE, entries)).right;
  assert.deepEqual([[review("a", 1)], [review("a", 0)], [review("a", 1, "v0")]].map((reviews) => right([entry("0", { score: 0 }), ...reviews])), [1, 0, 0]);
  assert.equal(right([review("a", 1), entry("0", { score: 0 })]), 0);
});

test("the bounds of a share are those at which it would just be surprising, which defines the interval", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (all, some) => {
      const right = some % (all + 1);
      const [low, high] = wilson(right, all);
      assert.ok(0 <= low && low <= right / all && right / all <= high && high <= 1);
      for (const bound of [low, high]) {
        const distance = Math.abs(right / all - bound);
        assert.ok(Math.abs(distance - 1.959964 * Math.sqrt((bound * (1 - bound)) / all)) < 1e-6);
      }
    }),
  );
  assert.deepEqual(wilson(0, 0), [0, 1]);
});

test("calibration counts every attempt for which a learner said how sure they were", () => {
  const entries = [entry("a", { confidence: 2, score: 1 }), entry("b", { confidence: 0, score: 0 }), entry("c", { confidence: 2, score: 0.5, mark: 1 }), entry("d", {})];
  assert.deepEqual(calibrationOf(entries)!.steps, [{ step: 0, stated: 1 / 3, attempts: 1, right: 0 }, { step: 2, stated: 0.95, attempts: 2, right: 2 }]);
});

test("a table holds every entry, and no text in it is taken for a formula", () => {
  const lines = csvOf([entry("a", { note: '=1+1, "so"', response: [1, 2] }), entry("b", {})]).split("\r\n");
  assert.equal(lines[0], "at,kind,widget,item,card,version,attempt,response,score,mark,hints,confidence,rating,chosen,plan,play,move,form,sitting,course,note,id");
  assert.equal(lines[1], `2026-01-01T00:00:00.000Z,attempt,${WIDGET},first,,v1,1,"[1,2]",1,,,,,,,,,,,,"'=1+1, ""so""",a`);
  assert.equal(lines.length, 4);
});

test("the Brier score is the mean squared distance between what was stated and what came true", () => {
  const entries = [entry("a", { confidence: 2, score: 1 }), entry("b", { confidence: 0, score: 0 }), entry("c", { confidence: 2, score: 0 }), entry("d", {})];
  const { brier, gap, attempts } = calibrationOf(entries)!;
  assert.equal(attempts, 3);
  assert.ok(Math.abs(brier - (0.05 ** 2 + (1 / 3) ** 2 + 0.95 ** 2) / 3) < 1e-12);
  assert.ok(Math.abs(gap - (0.95 + 1 / 3 + 0.95 - 1) / 3) < 1e-12);
  assert.equal(calibrationOf([entry("d", {})]), undefined);
});

test("whoever states another step than the one nearest to the truth does not better their score", () => {
  // In the long run, for a learner who is right as often as one of the steps says.
  for (const truth of STATED) {
    const expected = STATED.map((stated) => truth * (1 - stated) ** 2 + (1 - truth) * stated ** 2);
    assert.equal(STATED[expected.indexOf(Math.min(...expected))], truth);
  }
});

test("every response becomes one statement of the Experience API, and nothing names the learner", () => {
  const id = "5b0c6c1e-0a2f-4c57-9a3d-1f0e8b7a6c5d";
  const review = { id: "r", kind: "review", widget: "review", card: "case:one/first", version: "v1", rating: 1, score: 0, at: "2026-01-03T00:00:00.000Z" } as Entry;
  const choice = { id: "c", kind: "choice", widget: "review", card: "case:one/first", chosen: true, at: "2026-01-03T00:00:00.000Z" } as Entry;
  const [first, second, ...others] = statementsOf([entry(id, { mark: 1, score: 0.75, hints: 1, confidence: 2, response: [0, 2] }), review, choice], CATALOGUE, "https://course.test") as any[];
  assert.deepEqual(others, []);
  assert.equal(first.id, id);
  assert.equal(second.id, undefined);
  assert.equal(first.object.id, second.object.id);
  assert.deepEqual(first.result, { score: { scaled: 0.75 }, success: true, completion: true, response: "[0,2]", extensions: { "urn:sciatica-course:confidence": 2, "urn:sciatica-course:hints": 1 } });
  assert.deepEqual(second.result, { score: { scaled: 0 }, success: false, completion: true });
  for (const statement of [first, second]) {
    assert.deepEqual(statement.actor.account, { homePage: "https://course.test", name: "anonymous" });
    assert.equal(statement.verb.id, "http://adlnet.gov/expapi/verbs/answered");
    assert.ok(!Number.isNaN(Date.parse(statement.timestamp)));
    // What the specification requires to be an IRI.
    for (const iri of [statement.object.id, statement.object.definition.type, ...Object.keys(statement.context.extensions)]) assert.match(iri, /^[a-z]+:\S+$/);
  }
});
