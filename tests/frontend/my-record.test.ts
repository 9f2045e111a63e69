import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvOf } from "../../widgets/frontend/my-record/csv";
import { calibration, countOf, statesOf, wilson } from "../../widgets/frontend/my-record/summary";
import type { Entry } from "../../widgets/frontend/record/entry";
import { attempt } from "./items";

const WIDGET = "case-quiz:one";
const CATALOGUE = {
  chapters: [],
  objectives: [],
  cases: [{ id: "one", title: "One", chapter: "anatomy", address: "#", items: [{ id: "first", version: "v1", objective: "o" }, { id: "second", version: "v1", objective: "o" }] }],
};
const entry = (id: string, fields: object): Entry => ({ id, kind: "attempt", widget: WIDGET, ...attempt(1), ...fields }) as Entry;

test("the last attempt at an item's present text decides, also when the case was begun again", () => {
  const entries = [entry("a", { score: 0 }), entry("b", { score: 1 }), { id: "c", kind: "restart", widget: WIDGET, at: "2026-01-02T00:00:00.000Z" } as Entry, entry("d", { item: "second", version: "v0" })];
  assert.deepEqual(countOf(statesOf(CATALOGUE, entries)), { items: 2, answered: 1, right: 1 });
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
  assert.deepEqual(calibration(entries), [{ step: 0, attempts: 1, right: 0 }, { step: 2, attempts: 2, right: 2 }]);
});

test("a table holds every entry, and no text in it is taken for a formula", () => {
  const lines = csvOf([entry("a", { note: '=1+1, "so"', response: [1, 2] }), entry("b", {})]).split("\r\n");
  assert.equal(lines[0], "at,kind,widget,item,card,version,attempt,response,score,mark,hints,confidence,rating,chosen,plan,form,note,id");
  assert.equal(lines[1], `2026-01-01T00:00:00.000Z,attempt,${WIDGET},first,,v1,1,"[1,2]",1,,,,,,,,"'=1+1, ""so""",a`);
  assert.equal(lines.length, 4);
});
