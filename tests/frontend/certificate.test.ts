/** The certificate: when there is one, what it says, and its code, which the course's command has to find again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { awardOf } from "../../widgets/frontend/certificate/award";
import { type Certificate, codeOf } from "../../widgets/frontend/certificate/code";
import type { Entry } from "../../widgets/frontend/record/entry";
import issued from "../fixtures/certificates.json";
import { attempt } from "./items";

const COURSE = { version: "1.0.0", minutes: 900, objectives: 78, pass_mark: 0.8 };

function postTest(id: string, day: number, right: number, over: Partial<typeof COURSE> = {}): Entry[] {
  const at = (hour: number) => `2026-11-${day}T${hour}:00:00.000Z`;
  const about = { widget: "course-test:post-test", sitting: id };
  const form = Array.from({ length: 10 }, (_, index) => `anatomy/${id}-${index}`);
  return [
    { id, kind: "sitting", widget: about.widget, form, at: at(10) },
    ...form.map((item, index): Entry => ({ ...attempt(index < right ? 1 : 0), ...about, id: `${id}${index}`, kind: "attempt", item, at: at(11) })),
    { id: `${id}f`, kind: "finish", ...about, course: { ...COURSE, ...over }, at: at(12) },
  ];
}

for (const { code, ...certificate } of issued as (Certificate & { code: string })[]) {
  test(`the code for ${JSON.stringify(certificate.name)} is the one that the command expects`, () => assert.equal(codeOf(certificate), code));
}

test("another value of any field has another code", () => {
  const { code, ...one } = issued[0] as Certificate & { code: string };
  const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== "");
  const change = fc.oneof(
    fc.record({ name: text }),
    ...(["minutes", "objectives", "right", "items"] as const).map((field) => fc.record({ [field]: fc.nat() })),
    fc.record({ date: fc.constantFrom("2026-11-21", "2027-11-22") }),
  );
  fc.assert(
    fc.property(change, (other) => {
      const changed = Object.entries(other).some(([field, value]) => String(value).trim() !== String((one as any)[field]));
      assert.equal(codeOf({ ...one, ...other }) !== code, changed);
    }),
  );
});

test("there is no certificate before a post-test is passed, and then it is that of the best one", () => {
  assert.deepEqual(awardOf([]), { best: undefined, facts: undefined });
  const failed = postTest("failed", 20, 7);
  assert.equal(awardOf(failed).best?.id, "failed");
  assert.equal(awardOf(failed).facts, undefined);
  const all = [...failed, ...postTest("first", 21, 9, { version: "1.1.0" }), ...postTest("equal", 22, 9), ...postTest("worse", 23, 8)];
  assert.deepEqual(awardOf(all).facts, { date: "2026-11-21", course_version: "1.1.0", minutes: 900, objectives: 78, right: 9, items: 10 });
});

test("a mark that is raised later takes no certificate away", () => {
  const all = [...postTest("then", 20, 8), ...postTest("now", 21, 9, { pass_mark: 0.95 })];
  assert.equal(awardOf(all).best?.id, "then");
  assert.equal(awardOf(all).facts?.right, 8);
});
