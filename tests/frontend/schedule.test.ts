import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { DAY } from "../../widgets/frontend/record/due";
import { type Memory, type Rating, SCHEDULES } from "../../widgets/frontend/review/schedule";

// `test_front_end.py` lays them beside the bundled tests: what `histories.py` makes with the Python package `fsrs`.
const HISTORIES: { at: string; rating: Rating; due: string; stability: number }[][] = JSON.parse(readFileSync(new URL("histories.json", import.meta.url), "utf8"));
const START = Date.parse("2026-11-22T09:00:00Z");

/** In days, the intervals after each rating when every review comes on time. */
function intervals(plan: keyof typeof SCHEDULES, ratings: Rating[]): number[] {
  let memory: Memory | undefined;
  return ratings.map((rating) => {
    memory = SCHEDULES[plan](memory, memory?.due ?? START, rating);
    return (memory.due - memory.at) / DAY;
  });
}

test("every due time is that of Python's fsrs to the second, and every stability to a millionth", () => {
  assert.equal(HISTORIES.length, 1000);
  for (const history of HISTORIES) {
    let memory: Memory | undefined;
    for (const { at, rating, due, stability } of history) {
      memory = SCHEDULES.fsrs(memory, Date.parse(at), rating);
      assert.equal(memory.due, Date.parse(due));
      assert.ok(Math.abs(memory.stability - stability) <= 1e-6 * stability, `${memory.stability} is not ${stability}`);
    }
  }
});

test("the better a card is recalled, the later it comes; never the same day, never after more than a year", () => {
  const ratings = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { maxLength: 20 });
  fc.assert(
    fc.property(ratings, fc.constantFrom("fsrs" as const, "fixed" as const), (before, plan) => {
      const last = ([1, 2, 3, 4] as Rating[]).map((rating) => intervals(plan, [...before, rating]).at(-1)!);
      assert.deepEqual(last, [...last].sort((one, other) => one - other));
      assert.ok(last[0] >= 1 && last[3] <= 365);
    }),
  );
});

test("by the fixed plan a card comes after 1, 7 and 30 days, then every 30; one that was not recalled begins again", () => {
  assert.deepEqual(intervals("fixed", [3, 2, 4, 3, 1, 3, 3]), [1, 7, 30, 30, 1, 7, 30]);
  assert.deepEqual(intervals("fixed", [1, 1, 3]), [1, 1, 7]);
});
