/** Taking a step back loses nothing that was typed: the form begins with what was handed in there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Move } from "../../widgets/frontend/virtual-patient/move";
import { draftOf } from "../../widgets/frontend/virtual-patient/moves";
import { PlayView } from "../../widgets/frontend/virtual-patient/PlayView";
import { bedside, BEGIN, examine, FINAL, HISTORY, played, START, WHOLE } from "./patients";

const none = () => {};
const undo = (...places: number[]) => places.map((place): Move => ({ do: "undo", of: `play-${place}` }));
const [AT_FINAL, AT_DECISION, AT_STATEMENT] = [8, 9, 10];

function shown(moves: Move[]): string {
  const shared = { places: { bibliography: "", evidence: "" }, entries: [], moved: { current: false }, onMove: none, onBegin: none, onClose: none };
  return renderToString(<PlayView {...shared} bedside={bedside()} play={played(moves)} isLast />);
}

const chosenIn = (html: string) => [...html.matchAll(/<input type="radio"[^>]*value="([^"]*)" checked/g)].map(([, value]) => value);

test("a problem statement that was taken back stands in its field again", () => {
  assert.match(shown([...WHOLE, ...undo(AT_STATEMENT)]), /<input[^>]* value="A line\."/);
  assert.match(shown(WHOLE.slice(0, AT_STATEMENT)), /<input[^>]* value(=""|) /);
});

test("a decision that was taken back is chosen again, with all its parts", () => {
  assert.deepEqual(chosenIn(shown([...WHOLE, ...undo(AT_STATEMENT, AT_DECISION)])), ["treat", "calm", "walk"]);
  assert.deepEqual(chosenIn(shown(WHOLE.slice(0, AT_DECISION))), []);
});

test("a final differential that was taken back keeps its percentages and what speaks for and against", () => {
  const html = shown([...WHOLE, ...undo(AT_STATEMENT, AT_DECISION, AT_FINAL)]);
  assert.deepEqual([...html.matchAll(/<input[^>]*type="number"[^>]* value="(\d*)"/g)].map(([, value]) => value), ["80", "10", "10"]);
  const raise = html.slice(html.indexOf('data-finding="raise"'));
  assert.match(raise, /checked\/?> For/);
});

test("a form that was never handed in begins with the differential before it", () => {
  const history = [BEGIN, START, examine("raise")];
  assert.deepEqual(draftOf(played([BEGIN]), "start"), undefined);
  assert.deepEqual(draftOf(played(history), "history")!.shares, (START as { shares: object }).shares);
  assert.deepEqual(draftOf(played([...history, HISTORY, { do: "enough" }]), "final")!.shares, (HISTORY as { shares: object }).shares);
});

test("of several that were taken back, the last counts", () => {
  const other = { ...FINAL, shares: { one: 20, two: 70, three: 10 }, for: [], against: ["raise"] } as Move;
  const moves = [...WHOLE.slice(0, 9), ...undo(AT_FINAL), other, ...undo(10)];
  assert.deepEqual(draftOf(played(moves), "final"), { shares: { one: 20, two: 70, three: 10 }, for: [], against: ["raise"] });
});
