/** Marking of each item type: worked examples, and what must hold for any response whatever. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { drawingOf } from "../../widgets/frontend/case-quiz/body-chart/drawing";
import { itemTypeOf } from "../../widgets/frontend/case-quiz/item-types";
import { numberIn } from "../../widgets/frontend/case-quiz/items/numeric";
import { costOf } from "../../widgets/frontend/case-quiz/score";
import type { Item } from "../../widgets/frontend/case-quiz/view";
import { shuffled } from "../../widgets/frontend/shared/shuffle";
import { taskOf } from "./items";

const steps = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `Step ${index}`, rationale: "Why." }));
const ordering = (count: number) => taskOf("ordering", { steps: steps(count) });
const matching = taskOf("matching", {
  pairs: ["L4", "L5", "L5"].map((match, index) => ({ prompt: `Finding ${index}`, match, rationale: "Why." })),
  extra: ["S3"],
});
const numeric = (value: number, tolerance: object) => taskOf("numeric", { value, tolerance, rationale: "So.", slips: [{ value: value * 2, rationale: "Doubled." }] });
const shortText = taskOf("short_text", { rubric: [1, 2, 3, 4].map((index) => ({ text: `Point ${index}`, rationale: "Why." })), sample: "So." });
const staged = taskOf("staged", {
  parts: [taskOf("single_best_answer", { options: [{ text: "A", key: true, rationale: "R" }, { text: "B", rationale: "R" }, { text: "C", rationale: "R" }] }), numeric(5, { absolute: 1 })],
});
const options = { options: [true, false, true].map((key, index) => ({ text: `Option ${index}`, key, rationale: "Why." })) };
const bodyChart = { chart: "regions", regions: [{ region: "left-foot", key: true, rationale: "Why." }] };
const mark = (item: Item, response: unknown) => itemTypeOf(item).mark(item, response);

test("an order scores the pairs in the right order, less those in the wrong one", () => {
  assert.equal(mark(ordering(4), [0, 1, 2, 3]), 1);
  assert.equal(mark(ordering(4), [1, 0, 2, 3]), (5 - 1) / 6);
  assert.equal(mark(ordering(4), [3, 2, 1, 0]), 0);
  assert.match(itemTypeOf(ordering(4)).explainMark!(ordering(4), [1, 0, 2, 3]), /5 of 6 pairs/);
});

test("putting two neighbours right never lowers the score of an order", () => {
  const order = fc.integer({ min: 3, max: 8 }).chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }));
  fc.assert(
    fc.property(order, fc.nat(), (response, anywhere) => {
      const place = anywhere % (response.length - 1);
      const better = [...response];
      if (better[place] > better[place + 1]) [better[place], better[place + 1]] = [better[place + 1], better[place]];
      const item = ordering(response.length);
      assert.ok(mark(item, better) >= mark(item, response));
    }),
  );
});

test("learners meet the steps shuffled, the same at build and in the browser, and never in the order of the key", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.string(), (count, seed) => {
      const order = shuffled(count, seed);
      assert.deepEqual(order, shuffled(count, seed));
      assert.deepEqual([...order].sort(), [...Array(count).keys()]);
      assert.notDeepEqual(order, [...Array(count).keys()]);
    }),
  );
});

const WHOLE: [Item, unknown][] = [
  [ordering(3), [2, 0, 1]],
  [matching, ["L4", "S3", "L5"]],
  [numeric(5, { absolute: 1 }), "5"],
  [shortText, { text: "Words", met: [true, false, true, true] }],
  [staged, { responses: [0, "5"], done: 1 }],
  [taskOf("single_best_answer", options), 1],
  [taskOf("multiple_response", options), [0, 1]],
  [taskOf("body_chart", bodyChart), ["left-foot"]],
];

function assertShown(item: Item, response: unknown): void {
  const { mark, Chosen, Input, explainMark } = itemTypeOf(item);
  const worth = mark(item, response);
  assert.ok(0 <= worth && worth <= 1, `${worth}`);
  explainMark?.(item, response);
  renderToString(h(Input, { item, response, locked: true, onChange() {}, say() {} }));
  renderToString(h(Chosen, { item, response }));
}

test("a whole response of each type is known as one, marked and shown", () => {
  for (const [item, response] of WHOLE) {
    assert.ok(itemTypeOf(item).isComplete(response, item), item.type);
    assertShown(item, response);
  }
});

test("whatever a damaged record holds, either it is no response or it can be marked and shown", () => {
  const part = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom("L4", "5", ""), fc.jsonValue());
  const whole = fc.constantFrom(...WHOLE.map(([, response]) => response));
  const damaged = fc.oneof(part, whole, fc.array(part, { maxLength: 4 }), fc.record({ text: part, met: fc.array(part, { maxLength: 5 }) }), fc.record({ responses: fc.array(part, { maxLength: 3 }), done: part }));
  fc.assert(
    fc.property(fc.constantFrom(...WHOLE.map(([item]) => item)), damaged, (item, response) => {
      if (itemTypeOf(item).isComplete(response, item)) assertShown(item, response);
    }),
    { numRuns: 2000 },
  );
});

test("each matched pair counts the same, and nothing chosen is not complete", () => {
  assert.equal(mark(matching, ["L4", "L5", "L5"]), 1);
  assert.equal(mark(matching, ["L4", "S3", "L5"]), 2 / 3);
  const { isComplete } = itemTypeOf(matching);
  assert.deepEqual([undefined, ["L4"], ["L4", "", "L5"], ["S3", "S3", "S3"]].map((response) => isComplete(response, matching)), [false, false, false, true]);
});

const TYPED: [string, number][] = [["63", 63], [" 0,5 ", 0.5], [".5", 0.5], ["-3", -3], ["−3", -3], ["+7.", 7]];
for (const [typed, number] of TYPED) test(`"${typed}" is read as ${number}`, () => assert.equal(numberIn(typed), number));
for (const typed of ["", "abc", "1.2.3", "1,2,3", "5 %", "1e3", "Infinity", "--1"]) test(`"${typed}" is no number`, () => assert.ok(Number.isNaN(numberIn(typed))));

test("a number counts within its tolerance, its ends included", () => {
  const absolute = numeric(63, { absolute: 1 });
  assert.deepEqual(["61.9", "62", "63", "64", "64.1"].map((typed) => mark(absolute, typed)), [0, 1, 1, 1, 0]);
  const relative = numeric(-20, { relative: 0.1 });
  assert.deepEqual(["-17.9", "-18", "-22", "-22.1"].map((typed) => mark(relative, typed)), [0, 1, 1, 0]);
  assert.equal(mark(numeric(0.3, { absolute: 0.1 }), "0.2"), 1); // 0.3 - 0.2 is more than 0.1 in binary fractions
});

test("a text scores what the learner says it meets, once they have compared it", () => {
  const { isComplete } = itemTypeOf(shortText);
  assert.equal(isComplete({ text: "Words" }, shortText), false);
  assert.equal(isComplete({ text: "Words", met: [false, false, false, false] }, shortText), true);
  assert.equal(mark(shortText, { text: "Words", met: [true, false, true, true] }), 3 / 4);
});

test("the parts of a staged item count the same, and all of them are needed", () => {
  assert.equal(mark(staged, { responses: [0, "5"], done: 1 }), 1);
  assert.equal(mark(staged, { responses: [1, "5"], done: 1 }), 1 / 2);
  const { isComplete } = itemTypeOf(staged);
  assert.equal(isComplete({ responses: [0], done: 1 }, staged), false);
  assert.equal(isComplete({ responses: [0, "5"], done: 1 }, staged), true);
});

test("every score lies between 0 and 1", () => {
  const bounded = (item: Item, responses: fc.Arbitrary<unknown>) =>
    fc.assert(fc.property(responses, (response) => { const score = mark(item, response); assert.ok(score >= 0 && score <= 1); }));
  const options = [true, true, false, false, false].map((key) => ({ text: "An option", key, rationale: "Why." }));
  bounded(taskOf("single_best_answer", { options: options.slice(1) }), fc.nat({ max: 3 }));
  bounded(taskOf("body_chart", bodyChart), fc.subarray([...drawingOf("regions").regions.keys()], { minLength: 1 }));
  bounded(taskOf("multiple_response", { options }), fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }));
  bounded(ordering(6), fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }));
  bounded(matching, fc.array(fc.constantFrom("L4", "L5", "S3"), { minLength: 3, maxLength: 3 }));
  bounded(numeric(5, { relative: 0.1 }), fc.double({ noNaN: true }).map(String));
  bounded(shortText, fc.record({ text: fc.string(), met: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) }));
  bounded(staged, fc.record({ responses: fc.tuple(fc.nat({ max: 2 }), fc.double({ noNaN: true }).map(String)), done: fc.constant(1) }));
});

test("one key more never lowers the score of a multiple response, and one distractor more never raises it", () => {
  const options = [true, true, true, false, false].map((key) => ({ text: "An option", key, rationale: "Why." }));
  const item = taskOf("multiple_response", { options });
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4]), fc.nat({ max: 4 }), (chosen, further) => {
      if (chosen.includes(further)) return;
      const change = mark(item, [...chosen, further].sort()) - mark(item, chosen);
      assert.ok(options[further].key ? change >= 0 : change <= 0);
    }),
  );
});

test("one region more raises no score unless it is a key, and lowers none unless it is wrong", () => {
  const every = [...drawingOf("regions").regions.keys()];
  const regions = every.slice(0, 4).map((region, index) => ({ region, key: index < 3, rationale: "Why." }));
  const neutral = every.slice(4, 6);
  const item = taskOf("body_chart", { chart: "regions", regions, neutral });
  fc.assert(
    fc.property(fc.subarray(every), fc.constantFrom(...every), (chosen, further) => {
      if (chosen.includes(further)) return;
      const change = mark(item, [...chosen, further].sort()) - mark(item, chosen);
      const isKey = regions.some(({ region, key }) => key && region === further);
      assert.ok(neutral.includes(further) ? change === 0 : isKey ? change >= 0 : change <= 0);
    }),
  );
});

test("what is put right in a match, a rubric or a part never lowers the score", () => {
  const better = <T>(item: Item, responses: fc.Arbitrary<T[]>, right: T[], whole: (row: T[]) => unknown = (row) => row) =>
    fc.assert(
      fc.property(responses, fc.nat({ max: right.length - 1 }), (row, place) => {
        assert.ok(mark(item, whole(row.with(place, right[place]))) >= mark(item, whole(row)));
      }),
    );
  better(matching, fc.array(fc.constantFrom("L4", "L5", "S3"), { minLength: 3, maxLength: 3 }), ["L4", "L5", "L5"]);
  better(shortText, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), [true, true, true, true], (met) => ({ text: "Words", met }));
  better<unknown>(staged, fc.tuple(fc.nat({ max: 2 }), fc.integer().map(String)), [0, "5"], (responses) => ({ responses, done: 1 }));
});

test("a number nearer to the value never scores less than one further away", () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (one, other) => {
      const item = numeric(20, { relative: 0.25 });
      const [near, far] = [one, other].sort((a, b) => Math.abs(a) - Math.abs(b)).map((distance) => mark(item, String(20 + distance)));
      assert.ok(near >= far);
    }),
  );
});

test("a hint more never takes less, and all of them never more than there is", () => {
  const costs = fc.array(fc.integer({ min: 0, max: 25 }).map((share) => share / 100), { maxLength: 4 });
  fc.assert(
    fc.property(costs, (taken) => {
      const item = { ...staged, hints: taken.map((cost) => ({ text: "So.", cost })) } as Item;
      const sums = [...taken, 0].map((_, seen) => costOf(item, seen));
      assert.deepEqual(sums, [...sums].sort((one, other) => one - other));
      assert.ok(sums[0] === 0 && sums.at(-1)! <= 1 + 1e-9);
    }),
  );
});
