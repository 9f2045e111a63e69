/** What a record is and becomes. What the browser's storage does, also when full, blocked or damaged, the browser tests see. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Attempt } from "../../widgets/frontend/case-quiz/view";
import { documentOf, readDocument, SCHEMA, Unreadable } from "../../widgets/frontend/record/document";
import { type Entry, isEntry } from "../../widgets/frontend/record/entry";
import { merged } from "../../widgets/frontend/record/merge";
import { entriesBetween, responsesIn } from "../../widgets/frontend/record/responses";
import { StaticModel } from "../../widgets/frontend/site/static-model";
import records from "glob:./records/*.json";
import names from "glob-names:./records/*.json";
import { attempt } from "./items";

const WIDGET = "case-quiz:one";
const time = fc.integer({ min: 0, max: 1e7 }).map((seconds) => new Date(1.79e12 + seconds * 1000).toISOString());
const attempts: fc.Arbitrary<Entry> = fc.record({
  id: fc.uuid(), kind: fc.constant("attempt" as const), widget: fc.constantFrom(WIDGET, "case-quiz:two"), item: fc.constantFrom("a", "b"),
  version: fc.constantFrom("v1", "v2"), attempt: fc.nat({ max: 9 }), response: fc.jsonValue(), score: fc.double({ min: 0, max: 1, noNaN: true }), at: time,
});
const restarts: fc.Arbitrary<Entry> = fc.record({ id: fc.uuid(), kind: fc.constant("restart" as const), widget: fc.constantFrom(WIDGET, "case-quiz:two"), at: time });
const others: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ id: fc.uuid(), kind: fc.constant("plan" as const), widget: fc.constant("review"), plan: fc.constantFrom("fsrs" as const, "fixed" as const), at: time }),
  fc.record({ id: fc.uuid(), kind: fc.constant("choice" as const), widget: fc.constant("review"), card: fc.constantFrom("x", "y"), chosen: fc.boolean(), at: time }),
  fc.record({ id: fc.uuid(), kind: fc.constant("review" as const), widget: fc.constant("review"), card: fc.constantFrom("x", "y"), version: fc.constant("v"), rating: fc.constantFrom(1, 2, 3, 4), at: time }),
  fc.record({ id: fc.uuid(), kind: fc.constant("sitting" as const), widget: fc.constant("course-test:pre-test"), form: fc.array(fc.constantFrom("a/b", "c/d"), { minLength: 1 }), at: time }),
  fc.record({ id: fc.uuid(), kind: fc.constant("finish" as const), widget: fc.constant("course-test:pre-test"), sitting: fc.uuid(), course: fc.constant({ version: "1.0.0", minutes: 900, objectives: 78, pass_mark: 0.8 }), at: time }),
) as fc.Arbitrary<Entry>;
const entries = fc.array(fc.oneof({ weight: 5, arbitrary: attempts }, restarts, others), { maxLength: 12 });
// Entries that two devices may share, or that damage has made differ under one id.
const overlapping = entries.chain((pool) => fc.tuple(...[1, 2, 3].map(() => fc.subarray(pool)), fc.constant(pool)));
let ids = 0;
const newId = () => `id-${ids++}`;

test("merging is commutative, associative and idempotent, and loses nothing", () => {
  fc.assert(
    fc.property(overlapping, ([one, two, three, pool]) => {
      const altered = two.map((entry, index) => (index % 3 === 0 ? { ...entry, at: "2026-01-01T00:00:00.000Z" } : entry));
      assert.deepEqual(merged(one, altered), merged(altered, one));
      assert.deepEqual(merged(merged(one, altered), three), merged(one, merged(altered, three)));
      assert.deepEqual(merged(merged(one, altered), altered, one), merged(one, altered));
      assert.equal(merged(pool, one, two, three).length, new Set(pool.map(({ id }) => id)).size);
    }),
  );
});

test("what is exported is imported as it was", () => {
  fc.assert(fc.property(entries, (record) => assert.deepEqual(readDocument(JSON.stringify(documentOf(record))), { entries: JSON.parse(JSON.stringify(record)), refused: [] })));
});

test("no text whatever does more than be refused", () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ schema: 1, widgets: value })), fc.jsonValue().map((value) => JSON.stringify({ schema: 2, entries: value })));
  fc.assert(
    fc.property(text, (anything) => {
      try {
        assert.ok(readDocument(anything).entries.every(isEntry));
      } catch (error) {
        assert.ok(error instanceof Unreadable, String(error));
      }
    }),
    { numRuns: 1000 },
  );
});

const OLDER = (records as { schema: number }[]).map((record, index) => ({ name: (names as string[])[index], schema: record.schema, text: JSON.stringify(record) }));
const HOLDS = [3, 3, 8, 12]; // so many entries
for (const { name, schema, text } of OLDER) {
  test(`${name}: a document of every schema that ever was is still read whole, and again without doubles`, () => {
    const { entries: found, refused } = readDocument(text);
    assert.equal(found.length, HOLDS[schema - 1]);
    assert.deepEqual(refused, []);
    assert.deepEqual(merged(found, readDocument(text).entries), found);
  });
}

test("there is a document of every schema", () => {
  assert.deepEqual(OLDER.map(({ schema }) => schema), Array.from({ length: SCHEMA }, (_, index) => index + 1));
});

test("a document of a newer course is refused, not cut down", () => {
  assert.throws(() => readDocument(JSON.stringify({ schema: SCHEMA + 1, entries: [] })), { reason: "newer" });
});

test("what is no entry is told apart from what is", () => {
  const good = { id: "1", kind: "attempt", widget: WIDGET, ...attempt(1) };
  const bad = [null, 7, {}, { ...good, score: 2 }, { ...good, at: "yesterday" }, { ...good, kind: "guess" }, { ...good, note: 5 }, { ...good, kind: "toString" }, { ...good, kind: "choice" }, { ...good, kind: "finish", sitting: "s", course: { version: "1.0.0" } }];
  const { entries: kept, refused } = readDocument(JSON.stringify({ schema: 2, entries: [good, ...bad] }));
  assert.deepEqual(kept, [good]);
  assert.equal(refused.length, bad.length);
});

test("a widget shows its own attempts since it was begun again, numbered in order of time", () => {
  const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`;
  const record = [
    { id: "c", kind: "attempt", widget: WIDGET, ...attempt(1, { at: at(4), attempt: 1 }) },
    { id: "a", kind: "attempt", widget: WIDGET, ...attempt(0, { at: at(1) }) },
    { id: "b", kind: "restart", widget: WIDGET, at: at(2) },
    { id: "d", kind: "attempt", widget: WIDGET, ...attempt(0, { at: at(3), attempt: 1 }) },
  ] as Entry[];
  assert.deepEqual(responsesIn(record).map(({ score, attempt }) => [score, attempt]), [[0, 1], [1, 2]]);
});

test("only what is new is added, and starting again adds a restart", () => {
  const first = attempt(0, { at: "2026-01-01T00:00:00.000Z" });
  const second = attempt(1, { attempt: 2, at: "2026-01-01T00:01:00.000Z" });
  const now = "2026-01-01T00:02:00.000Z";
  assert.deepEqual(entriesBetween(WIDGET, [first], [first, second], now, () => "x"), [{ ...second, id: "x", kind: "attempt", widget: WIDGET }]);
  assert.deepEqual(entriesBetween(WIDGET, [first], [], now, () => "x"), [{ id: "x", kind: "restart", widget: WIDGET, at: now }]);
  assert.deepEqual(entriesBetween(WIDGET, [first], [first], now, () => "x"), []);
});

test("a widget shows again what it has kept, whatever its learner did", () => {
  // Each step answers an item or starts again; time goes on.
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "again"), { maxLength: 12 }), (steps) => {
      let shown: Attempt[] = [];
      let record: Entry[] = [];
      steps.forEach((step, index) => {
        const at = new Date(1.79e12 + index * 1000).toISOString();
        const made = shown.filter(({ item }) => item === step).length + 1;
        const next = step === "again" ? [] : [...shown, attempt(1, { item: step, attempt: made, at })];
        record = merged(record, entriesBetween(WIDGET, shown, next, at, newId));
        shown = next;
        assert.deepEqual(responsesIn(record), shown);
      });
    }),
  );
});

test("the static model saves the kept traits that changed, once, and tells its listeners", () => {
  const saved: object[] = [];
  const model = new StaticModel({ responses: [], score: {} }, ["responses"], (traits) => saved.push(traits));
  let told = 0;
  const listener = () => void told++;
  model.on("change:responses", listener);
  model.set("responses", [1]);
  model.set("score", { right: 1 });
  model.save_changes();
  model.save_changes();
  assert.deepEqual(saved, [{ responses: [1] }]);
  assert.equal(told, 1);
  model.off("change:responses", listener);
  model.set("responses", [2]);
  assert.equal(told, 1);
});
