import assert from "node:assert/strict";
import { test } from "node:test";
import { itemTypeOf } from "../../widgets/frontend/case-quiz/item-types";
import { item } from "./items";

const single = item("single_best_answer", [false, true, false]);
const multiple = item("multiple_response", [true, true, true, false, false]);

test("the one key of a single best answer scores 1, a distractor 0", () => {
  const { mark } = itemTypeOf(single);
  assert.deepEqual([0, 1, 2].map((index) => mark(single, index)), [0, 1, 0]);
});

const EXAMPLES: [string, number[], number][] = [
  ["all keys and nothing else", [0, 1, 2], 1],
  ["two of three keys", [0, 2], 2 / 3],
  ["one key", [1], 1 / 3],
  ["all keys and one distractor", [0, 1, 2, 3], 2 / 3],
  ["one key and one distractor", [0, 4], 0],
  ["everything", [0, 1, 2, 3, 4], 1 / 3],
  ["distractors alone never score below 0", [3, 4], 0],
];
for (const [what, response, score] of EXAMPLES) {
  test(`a multiple response gives partial credit: ${what}`, () => {
    assert.equal(itemTypeOf(multiple).mark(multiple, response), score);
  });
}

test("the mark of a multiple response is told in counts", () => {
  const { explainMark } = itemTypeOf(multiple);
  assert.match(explainMark!(multiple, [0, 1, 3]), /2 of the 3 right options and 1 that is not right/);
  assert.doesNotMatch(explainMark!(multiple, [0, 1]), /not right/);
});

test("a response is complete as soon as something is chosen, the first option included", () => {
  assert.equal(itemTypeOf(single).isComplete(undefined, single), false);
  assert.equal(itemTypeOf(single).isComplete(0, single), true);
  assert.equal(itemTypeOf(multiple).isComplete([], multiple), false);
  assert.equal(itemTypeOf(multiple).isComplete([0], multiple), true);
});

test("an item of a type without a front end is named", () => {
  const strange = item("crystal_ball", [true, false, false], "foretell");
  assert.throws(() => itemTypeOf(strange), /crystal_ball.*foretell/);
});
