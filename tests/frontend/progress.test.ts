import assert from "node:assert/strict";
import { test } from "node:test";
import { progressOf } from "../../widgets/frontend/site/progress";
import { attempt } from "./items";

const versions = ["a", "b"];
const at = (...answered: string[]) => answered.map((version) => attempt(1, { version }));

test("a case is new, then started, then finished, however often an item is tried", () => {
  assert.equal(progressOf(versions, []), "new");
  assert.equal(progressOf(versions, at("b", "b")), "started");
  assert.equal(progressOf(versions, at("b", "a")), "finished");
});

test("responses to an older text of an item do not count", () => {
  assert.equal(progressOf(versions, at("old")), "new");
  assert.equal(progressOf(versions, at("a", "old")), "started");
});

test("a case that asks for no response has no progress", () => {
  assert.equal(progressOf([], at("a")), "");
});
