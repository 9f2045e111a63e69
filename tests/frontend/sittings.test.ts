/** What the record says of the tests that a learner took. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Pen } from "../../widgets/frontend/course-test/pen";
import { baselineOf, currentOf, hasPassed, isFinished, type Kind, neededOf, pairOf, settled, shareOf, sittingsOf } from "../../widgets/frontend/course-test/sittings";
import type { Entry } from "../../widgets/frontend/record/entry";
import { merged } from "../../widgets/frontend/record/merge";
import { difference, wilson } from "../../widgets/frontend/shared/intervals";
import { attempt } from "./items";

const COURSE = { version: "1.0.0", minutes: 900, objectives: 78, pass_mark: 0.8 };
const at = (minute: number) => new Date(1.79e12 + minute * 60_000).toISOString();

/** A sitting begun at a minute: so many of its five items right, handed in ten minutes later. */
function taken(kind: Kind, id: string, minute: number, right: number, handedIn = true): Entry[] {
  const widget = `course-test:${kind}`;
  const form = [0, 1, 2, 3, 4].map((item) => `anatomy/${id}-${item}`);
  return [
    { id, kind: "sitting", widget, form, at: at(minute) },
    ...form.map((item, index): Entry => ({ ...attempt(index < right ? 1 : 0.5), id: `${id}-a${index}`, kind: "attempt", widget, sitting: id, item, at: at(minute + 1) })),
    ...(handedIn ? [{ id: `${id}-f`, kind: "finish", widget, sitting: id, course: COURSE, at: at(minute + 10) } as Entry] : []),
  ];
}

test("the last answer before handing in counts, and what comes from another device later does not", () => {
  const widget = "course-test:pre-test";
  const changed = (id: string, minute: number, score: number): Entry => ({ ...attempt(score), id, kind: "attempt", widget, sitting: "s", item: "anatomy/s-0", at: at(minute) });
  const share = (extra: Entry[]) => shareOf(sittingsOf(merged(taken("pre-test", "s", 0, 3), extra), "pre-test")[0]);
  assert.deepEqual(share([]), { right: 3, all: 5 });
  assert.deepEqual(share([changed("x", 5, 0)]), { right: 2, all: 5 });
  assert.deepEqual(share([changed("x", 10, 0)]), { right: 2, all: 5 }); // in the same moment
  assert.deepEqual(share([changed("x", 11, 0)]), { right: 3, all: 5 });
});

test("sittings of two devices do not mix, though their times do", () => {
  const record = merged(taken("post-test", "one", 0, 5), taken("post-test", "two", 0, 1));
  assert.deepEqual(sittingsOf(record, "post-test").map(shareOf), [{ right: 5, all: 5 }, { right: 1, all: 5 }]);
  assert.deepEqual(sittingsOf(record, "pre-test"), []);
});

test("a pre-test stays the first one handed in; a post-test is the last one begun", () => {
  const record = merged(taken("pre-test", "open", 0, 0, false), taken("pre-test", "first", 20, 2), taken("pre-test", "second", 40, 4));
  assert.equal(baselineOf(record)?.id, "first");
  assert.equal(currentOf(taken("pre-test", "open", 0, 0, false), "pre-test")?.id, "open");
  assert.equal(currentOf(merged(taken("post-test", "a", 0, 5), taken("post-test", "b", 60, 0, false)), "post-test")?.id, "b");
});

test("passing is judged by the mark of the day", () => {
  const [four, three] = [4, 3].map((right) => sittingsOf(taken("post-test", "s", 0, right), "post-test").filter(isFinished)[0]);
  assert.ok(hasPassed(four));
  assert.ok(!hasPassed(three));
  assert.equal(neededOf(24, 0.8), 20);
  fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100 }), (all, percent) => assert.equal(neededOf(all, percent / 100), Math.floor((all * percent + 99) / 100))));
});

test("a gain needs both tests handed in, and the post-test begun after the pre-test", () => {
  const [pre, early, late, open] = [taken("pre-test", "pre", 20, 2), taken("post-test", "early", 0, 5), taken("post-test", "late", 40, 4), taken("post-test", "open", 60, 4, false)];
  assert.equal(pairOf(pre), undefined);
  assert.equal(pairOf(merged(pre, early)), undefined);
  assert.equal(pairOf(merged(late, taken("pre-test", "pre", 20, 2, false))), undefined);
  assert.deepEqual([pairOf(merged(pre, early, late, open))].map((pair) => [pair?.before.id, pair?.after.id]), [["pre", "late"]]);
});

test("answers that were changed or not handed in say nothing yet", () => {
  const record = merged(taken("pre-test", "done", 0, 5), taken("post-test", "open", 20, 5, false), [{ ...attempt(1), id: "case", kind: "attempt", widget: "case-quiz:one" }]);
  const changed: Entry = { ...(record.find(({ id }) => id === "done-a0") as Entry), id: "changed", at: at(5) };
  const left = settled(merged(record, [changed])).filter(({ kind }) => kind === "attempt").map(({ id }) => id);
  assert.deepEqual(left.sort(), ["case", "changed", "done-a1", "done-a2", "done-a3", "done-a4"]);
});

test("the interval of a difference is that of Newcombe's method 10 in his own examples", () => {
  // Newcombe 1998, Stat Med 17:873-890, table II.
  const EXAMPLES: [number, number, number, number, number, number][] = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ];
  for (const [a, m, b, n, low, high] of EXAMPLES) {
    const { interval } = difference({ right: a, all: m }, { right: b, all: n });
    assert.deepEqual(interval.map((bound) => Math.round(bound * 1e4) / 1e4), [low, high], `${a}/${m} - ${b}/${n}`);
  }
});

test("the interval holds the difference, stays within -1 and 1, and turns round with it", () => {
  const share = fc.integer({ min: 1, max: 60 }).chain((all) => fc.record({ right: fc.nat({ max: all }), all: fc.constant(all) }));
  fc.assert(
    fc.property(share, share, (one, other) => {
      const { value, interval: [low, high] } = difference(one, other);
      assert.ok(-1 - 1e-9 <= low && low <= value && value <= high && high <= 1 + 1e-9);
      const back = difference(other, one);
      assert.ok(Math.abs(back.interval[0] + high) < 1e-9 && Math.abs(back.value + value) < 1e-9);
      assert.ok(wilson(one.right, one.all)[0] <= one.right / one.all);
    }),
  );
});

test("the first word is written at once, what follows closely when it rests or when the reader leaves", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const put: string[] = [];
  const pen = new Pen<string>((value) => put.push(value), 500);
  pen.write("1");
  assert.deepEqual(put, ["1"]);
  pen.write("12");
  pen.write("12.5");
  assert.deepEqual(put, ["1"]);
  context.mock.timers.tick(500);
  assert.deepEqual(put, ["1", "12.5"]);
  pen.write("12.50");
  pen.write("13");
  pen.flush();
  assert.deepEqual(put, ["1", "12.5", "12.50", "13"]);
  context.mock.timers.tick(5000);
  assert.deepEqual(put.length, 4);
});
