import assert from "node:assert/strict";
import { test } from "node:test";
import { attemptsAt, costOf, scoreOf } from "../../widgets/frontend/case-quiz/score";
import { verdictOf } from "../../widgets/frontend/case-quiz/verdict";
import { attempt, item } from "./items";

const first = item("single_best_answer", [true, false, false]);
const second = item("single_best_answer", [true, false, false], "second");

test("nothing is answered at the beginning", () => {
  assert.deepEqual(scoreOf([first, second], []), { items: 2, answered: 0, right: 0, right_first_time: 0, points: 0 });
});

test("a second try counts as right, but not at the first time", () => {
  const responses = [attempt(0), attempt(1, { attempt: 2 }), attempt(1, { item: "second" })];
  assert.deepEqual(scoreOf([first, second], responses), { items: 2, answered: 2, right: 2, right_first_time: 1, points: 2 });
});

test("the last attempt decides", () => {
  assert.equal(scoreOf([first], [attempt(1), attempt(0, { attempt: 2 })]).right, 0);
});

test("partial credit is answered, but not right", () => {
  assert.deepEqual(scoreOf([first], [attempt(2 / 3)]), { items: 1, answered: 1, right: 0, right_first_time: 0, points: 2 / 3 });
});

test("a hint takes points off a right response and leaves it right", () => {
  const hinted = attempt(0.75, { mark: 1, hints: 1 });
  assert.equal(verdictOf(hinted), "right");
  assert.deepEqual(scoreOf([first], [hinted]), { items: 1, answered: 1, right: 1, right_first_time: 1, points: 0.75 });
});

test("hints cost what they say, one after the other", () => {
  const hinted = { ...first, hints: [{ text: "A", cost: 0.25 }, { text: "B", cost: 0.5 }] };
  assert.deepEqual([0, 1, 2].map((seen) => costOf(hinted, seen)), [0, 0.25, 0.75]);
  assert.equal(costOf(first, 0), 0);
});

test("attempts at an older version of an item, or at an item that is gone, do not count", () => {
  const responses = [attempt(1, { version: "v0" }), attempt(1, { item: "gone" })];
  assert.deepEqual(attemptsAt(first, responses), []);
  assert.equal(scoreOf([first], responses).answered, 0);
});

test("attempts come oldest first", () => {
  const responses = [attempt(0), attempt(1, { item: "second" }), attempt(1, { attempt: 2 })];
  assert.deepEqual(attemptsAt(first, responses).map(({ attempt }) => attempt), [1, 2]);
});
