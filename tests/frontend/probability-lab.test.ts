/** What the probability lab reckons, beside the arithmetic that it shares with the virtual patients. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { accuracyOf } from "../../widgets/frontend/probability-lab/accuracy";
import { marksOf } from "../../widgets/frontend/probability-lab/action-lines";
import { CELL, COLUMNS, PEOPLE, peopleAt, squares } from "../../widgets/frontend/probability-lab/crowd";
import { ranked } from "../../widgets/frontend/probability-lab/next-test";
import { reckon, stepsOf } from "../../widgets/frontend/probability-lab/reckon";
import { scaleOf } from "../../widgets/frontend/probability-lab/scale";
import { withOutcome } from "../../widgets/frontend/probability-lab/state";
import type { Condition } from "../../widgets/frontend/probability-lab/view";
import { shown } from "../../widgets/frontend/shared/words-of-probability";
import { condition, labTest } from "./lab";

const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const LINES = { image: 0.3, treat: 0.6, refer: 0.8 };
const names = (of: Condition, start: number, lines = LINES) => ranked(of, { value: start }, [], lines).map(({ test: { id } }) => id);

test("people sum to 1,000, and each kind is within one person of its share", () => {
  fc.assert(
    fc.property(probability, fc.option(fc.record({ sensitivity: probability, specificity: probability }), { nil: undefined }), (p, accuracy) => {
      const people = peopleAt(p, accuracy);
      assert.equal(people.reduce((sum, [, count]) => sum + count, 0), PEOPLE);
      const have = people.filter(([kind]) => kind.startsWith("have")).reduce((sum, [, count]) => sum + count, 0);
      assert.ok(Math.abs(have - p * PEOPLE) <= 2);
    }),
  );
});

test("the squares of a run of people cover as much as they are many, side by side", () => {
  const area = (path: string) => [...path.matchAll(/h(\d+)v(\d+)/g)].reduce((sum, [, wide, high]) => sum + Number(wide) * Number(high), 0) / CELL ** 2;
  fc.assert(
    fc.property(fc.nat(PEOPLE), fc.nat(PEOPLE), (one, other) => {
      const [first, end] = [Math.min(one, other), Math.max(one, other)];
      assert.equal(area(squares(first, end)), end - first);
    }),
  );
  assert.equal(squares(0, COLUMNS), `M0 0h${COLUMNS * CELL}v${CELL}h-${COLUMNS * CELL}z`);
});

test("on a nomogram a straight line joins start, ratio and result", () => {
  const height = 300;
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.05, max: 20, noNaN: true }), (start, lr) => {
      const after = (start * lr) / (start * lr + 1 - start);
      fc.pre(after > 0.001 && after < 0.999);
      const scale = scaleOf(0.01, height);
      assert.ok(Math.abs((scale.start(start) + scale.result(after)) / 2 - scale.ratio(lr)) < 1e-6);
    }),
  );
});

test("on a nomogram starts run down, ratios and results run up, and labels keep their distance", () => {
  for (const least of [0.0002, 0.2]) {
    const scale = scaleOf(least, 330);
    const falls = (marks: { y: number }[]) => marks.every(({ y }, index) => index === 0 || y <= marks[index - 1].y);
    assert.ok(falls([...scale.starts].reverse()) && falls(scale.ratios) && falls(scale.results));
    for (const marks of [scale.starts, scale.ratios, scale.results]) {
      const labels = marks.filter(({ labelled }) => labelled).map(({ y }) => y).sort((one, other) => one - other);
      assert.ok(labels.every((y, index) => index === 0 || y - labels[index - 1] >= 13));
      assert.ok(marks.every(({ y }) => y > -1e-6 && y < 330 + 1e-6));
    }
  }
});

test("frequencies are those published, else those that follow from both ratios, else none", () => {
  assert.deepEqual(accuracyOf(labTest("a", { sensitivity: 0.5, specificity: 0.9, lr_positive: { value: 4 } })), { sensitivity: 0.5, specificity: 0.9 });
  const { sensitivity, specificity } = accuracyOf(labTest("a", { lr_positive: { value: 5 }, lr_negative: { value: 0.5 } }))!;
  assert.ok(Math.abs(sensitivity / (1 - specificity) - 5) < 1e-9 && Math.abs((1 - sensitivity) / specificity - 0.5) < 1e-9);
  assert.equal(accuracyOf(labTest("a", { lr_positive: { value: 5 } })), undefined);
  assert.equal(accuracyOf(labTest("a", { lr_positive: { value: 5 }, lr_negative: { value: 1.2 } })), undefined);
});

test("the test that most often takes one over a line comes first, one that never does last", () => {
  const often = labTest("often", { sensitivity: 0.8, specificity: 0.7, lr_positive: { value: 2.67 }, lr_negative: { value: 0.29 } });
  const seldom = labTest("seldom", { sensitivity: 0.1, specificity: 0.99, lr_positive: { value: 10 }, lr_negative: { value: 0.91 } });
  const nobodyKnows = labTest("nobody-knows", { lr_positive: { value: 20 } });
  const never = labTest("never", { sensitivity: 0.5, specificity: 0.5, lr_positive: { value: 1 }, lr_negative: { value: 1 } });
  assert.deepEqual(names(condition([never, nobodyKnows, seldom, often]), 0.5), ["often", "seldom", "nobody-knows", "never"]);
});

test("whether a test decides hangs on the lines", () => {
  const of = condition([labTest("one", { sensitivity: 0.8, specificity: 0.7, lr_positive: { value: 2.67 }, lr_negative: { value: 0.29 } })]);
  const [first] = ranked(of, { value: 0.5 }, [], LINES);
  assert.deepEqual([first.found.gained, first.absent.lost], [["treat"], ["image"]]);
  assert.equal(first.chanceOfChange, 1);
  const [far] = ranked(of, { value: 0.5 }, [], { image: 0.01, treat: 0.95, refer: 0.96 });
  assert.equal(far.chanceOfChange, 0);
});

test("a test of what was measured already moves nothing unless it tells more", () => {
  const of = { ...condition([labTest("strong", { lr_positive: { value: 4 } }), labTest("weak", { lr_positive: { value: 2 } })]), groups: { strong: "g", weak: "g" } };
  const [left] = ranked(of, { value: 0.5 }, [{ id: "strong", outcome: "found" }], LINES);
  assert.deepEqual([left.test.id, left.move, left.by], ["weak", 0, "strong"]);
  const steps = stepsOf(of, { value: 0.5 }, [{ id: "weak", outcome: "found" }, { id: "strong", outcome: "found" }]);
  assert.equal(steps[0].by?.id, "strong");
  assert.deepEqual(steps.map(({ after }) => after.probability.toFixed(4)), ["0.6667", "0.8000"]);
  assert.equal(steps[1].asIfIndependent.toFixed(4), "0.8889");
});

test("a result without a published ratio moves nothing", () => {
  const of = condition([labTest("one", { lr_positive: { value: 4 } })]);
  assert.equal(reckon(of, { value: 0.25 }, [{ id: "one", outcome: "absent" }]).probability, 0.25);
});

test("a test keeps its place in the order until it counts as not done", () => {
  const one = withOutcome(withOutcome([], "a", "found"), "b", "absent");
  assert.deepEqual(withOutcome(one, "a", "absent").map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(withOutcome(one, "a", undefined).map(({ id }) => id), ["b"]);
});

test("lines that lie close together share a label", () => {
  assert.deepEqual(marksOf({ image: 0.02, refer: 0.02, treat: 0.5 }, 0.1), [{ at: 0.02, actions: ["image", "refer"] }, { at: 0.5, actions: ["treat"] }]);
});

test("probabilities are whole percents, but not where those would all be the same", () => {
  const told = [0, 0.00001, 0.0008, 0.0027, 0.01, 0.375, 0.994, 0.9962, 0.9999, 1].map(shown);
  assert.deepEqual(told, ["0%", "<0.01%", "0.08%", "0.27%", "1%", "38%", "99%", "99.6%", ">99.9%", "100%"]);
});

