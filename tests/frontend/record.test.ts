import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openRecord } from "../../widgets/frontend/site/record";
import { StaticModel } from "../../widgets/frontend/site/static-model";

let kept: Map<string, string>;
let said: string[];
const open = () => openRecord((sentence) => said.push(sentence));

// Node has no storage of its own; what real storage does, also when full or blocked, the browser tests see.
beforeEach(() => {
  kept = new Map();
  said = [];
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
});

test("each widget reads what it wrote, and nothing of another", () => {
  open().write("case-quiz:one", { responses: [1] });
  open().write("case-quiz:two", { responses: [2] });
  assert.deepEqual(open().read("case-quiz:one"), { responses: [1] });
  assert.deepEqual(open().read("case-quiz:three"), {});
  assert.deepEqual(said, []);
});

test("writing one trait leaves the widget's others as they are", () => {
  open().write("case-quiz:one", { responses: [1], notes: "kept" });
  open().write("case-quiz:one", { responses: [2] });
  assert.deepEqual(open().read("case-quiz:one"), { responses: [2], notes: "kept" });
});

test("what another tab wrote meanwhile is not overwritten", () => {
  const here = open();
  const there = open();
  here.read("case-quiz:one");
  there.write("case-quiz:two", { responses: [2] });
  here.write("case-quiz:one", { responses: [1] });
  assert.deepEqual(open().read("case-quiz:two"), { responses: [2] });
});

for (const text of ["{not json", "null", "[]", '{"schema":999,"widgets":{}}', '{"schema":1}']) {
  test(`a record that is not ours is set aside and said once: ${text}`, () => {
    open().write("case-quiz:one", {});
    const [key] = kept.keys();
    kept.set(key, text);
    const record = open();
    assert.deepEqual(record.read("case-quiz:one"), {});
    record.write("case-quiz:one", { responses: [1] });
    assert.equal([...kept].filter(([other, value]) => other !== key && value === text).length, 1);
    assert.equal(said.length, 1);
    assert.deepEqual(open().read("case-quiz:one"), { responses: [1] });
  });
}

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
