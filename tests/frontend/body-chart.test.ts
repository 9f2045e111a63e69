import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChartName, drawingOf, readDrawing, sideOf } from "../../widgets/frontend/case-quiz/body-chart/drawing";
import { type BodyChart, standingOf } from "../../widgets/frontend/case-quiz/body-chart/marking";
import { itemTypeOf } from "../../widgets/frontend/case-quiz/item-types";

const CHARTS: ChartName[] = ["regions", "dermatomes"];

function chartItem(keys: string[], neutral: string[] = [], worded: string[] = []): BodyChart {
  const regions = [...keys.map((region) => ({ region, key: true, rationale: "Why." })), ...worded.map((region) => ({ region, rationale: "Why not." }))];
  const rest = { lead_in: "Where?", learning_objective: "one", citations: [{ cite: "Some2020" }], rationale: "All in all." };
  return { id: "first", version: "v1", type: "body_chart", chart: "regions", regions, neutral, ...rest } as unknown as BodyChart;
}

const item = chartItem(["left-buttock", "left-back-thigh", "left-calf"], ["left-back-knee"], ["left-sole"]);
const { mark, isComplete, explainMark, instruction } = itemTypeOf(item);

const EXAMPLES: [string, string[], number][] = [
  ["all keys and nothing else", ["left-back-thigh", "left-buttock", "left-calf"], 1],
  ["two of three keys", ["left-back-thigh", "left-calf"], 2 / 3],
  ["all keys and a neutral region", ["left-back-knee", "left-back-thigh", "left-buttock", "left-calf"], 1],
  ["a neutral region alone", ["left-back-knee"], 0],
  ["one key and a wrong region with a word of its own", ["left-calf", "left-sole"], 0],
  ["all keys and a wrong region without one", ["left-back-thigh", "left-buttock", "left-calf", "right-calf"], 2 / 3],
  ["the other side", ["right-back-thigh", "right-buttock", "right-calf"], 0],
];
for (const [what, response, score] of EXAMPLES) {
  test(`a body chart gives partial credit: ${what}`, () => {
    assert.equal(mark(item, response), score);
  });
}

test("the order of the regions chosen makes no difference", () => {
  const response = ["left-calf", "left-buttock", "right-shin"];
  assert.equal(mark(item, [...response].reverse()), mark(item, response));
  assert.equal(explainMark!(item, [...response].reverse()), explainMark!(item, response));
});

test("no response scores below 0 or above 1", () => {
  const every = [...drawingOf("regions").regions.keys()];
  for (let count = 1; count <= every.length; count++) {
    const worth = mark(item, every.slice(0, count));
    assert.ok(worth >= 0 && worth <= 1, `${count} regions: ${worth}`);
  }
  assert.equal(mark(item, every), 0);
});

test("the mark of a body chart is told in counts, without the neutral regions", () => {
  assert.match(explainMark!(item, ["left-back-knee", "left-buttock", "left-calf", "left-sole"]), /2 of the 3 regions that belong and 1 that does not/);
  assert.doesNotMatch(explainMark!(item, ["left-back-knee", "left-buttock"]), /not/);
});

test("the instruction says that neutral regions do not count, where there are any", () => {
  const told = instruction as (item: BodyChart) => string;
  assert.match(told(item), /count neither way/);
  assert.doesNotMatch(told(chartItem(["left-calf"])), /count neither way/);
});

test("a response is complete as soon as a region is chosen", () => {
  assert.equal(isComplete(undefined, item), false);
  assert.equal(isComplete([], item), false);
  assert.equal(isComplete(["left-calf"], item), true);
});

test("right, wrong, missed and neutral regions are told apart", () => {
  const response = ["left-back-knee", "left-buttock", "left-shin"];
  const standings = ["left-buttock", "left-shin", "left-calf", "left-back-knee", "right-calf"].map((region) => standingOf(item, response, region));
  assert.deepEqual(standings, ["right", "wrong", "missed", "neutral", undefined]);
});

for (const chart of CHARTS) {
  test(`every region of the chart "${chart}" has a title, a shape and its twin on the other side`, () => {
    const { regions, viewBox } = drawingOf(chart);
    assert.match(viewBox, /^0 0 \d+ \d+$/);
    assert.ok(regions.size > 10);
    for (const [id, region] of regions) {
      assert.ok(region.title, id);
      assert.ok(region.shapes.length > 0 && region.shapes.every(({ attributes }) => attributes.d || attributes.points), id);
      if (sideOf(region) === "left") assert.ok(regions.has(id.replace("left-", "right-")), id);
    }
  });
}

test("a drawing edited by hand is read: comments, single quotes, groups, shapes without a region", () => {
  const { parts, regions } = readDrawing(`<?xml version="1.0"?>
    <svg viewBox='0 0 9 9'><title>A chart</title><!-- <path id="old" d="M0 0"/> -->
      <path class="body" d="M0 0h9"/>
      <g id="left-arm"><title>Left arm</title>
        <path
          d="M1 1h1z"/>
        <polygon points='1,1 2,2 3,1'/></g>
      <polygon id="nose" points="4,4 5,5 6,4"><title>Nose</title></polygon>
      <text class="view" x="1" y="2">Front</text>
    </svg>`);
  assert.deepEqual([...regions.values()].map(({ id, title, shapes }) => [id, title, shapes.length]), [["left-arm", "Left arm", 2], ["nose", "Nose", 1]]);
  assert.deepEqual(parts.filter((part) => "name" in part).map((part) => "name" in part && [part.name, part.text.trim()]), [["path", ""], ["text", "Front"]]);
});
