/** Which items a learner gets, whatever the pool. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { drawForm } from "../../widgets/frontend/course-test/draw";
import { formFor } from "../../widgets/frontend/course-test/form";
import type { CourseTestState, PoolItem } from "../../widgets/frontend/course-test/pool";
import type { Kind } from "../../widgets/frontend/course-test/sittings";
import type { Entry } from "../../widgets/frontend/record/entry";

/** A pool of some chapters, each of some objectives, each with so many items. */
const poolOf = (chapters: number[][]): PoolItem[] =>
  chapters.flatMap((objectives, c) =>
    objectives.flatMap((items, o) => Array.from({ length: items }, (_, i) => ({ id: `c${c}/o${o}-${i}`, chapter: `c${c}`, objective: `c${c}-o${o}`, version: "v" }))),
  );
const whole = fc.array(fc.array(fc.constant(2), { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 12 }).map(poolOf);
const odd = fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 6 }), { maxLength: 8 }).map(poolOf);
const seed = fc.uuid();
const perChapter = fc.integer({ min: 1, max: 3 });

const chapterOf = (id: string) => id.split("/")[0];
const objectiveOf = (pool: PoolItem[]) => (id: string) => pool.find((item) => item.id === id)!.objective;
const objectivesOf = (pool: PoolItem[], form: string[]) => new Set(form.map(objectiveOf(pool)));

const state = (pool: PoolItem[]) => ({ pool, objectives_per_chapter: 2 }) as CourseTestState;
const sitting = (kind: Kind, form: string[], number: number): Entry[] => [
  { id: `s${number}`, kind: "sitting", widget: `course-test:${kind}`, form, at: `2026-01-0${number}T00:00:00.000Z` },
  { id: `f${number}`, kind: "finish", widget: `course-test:${kind}`, sitting: `s${number}`, course: { version: "1", minutes: 1, objectives: 1, pass_mark: 0.8 }, at: `2026-01-0${number}T01:00:00.000Z` },
];

test("a form has as many objectives of each chapter as wanted, or as there are, with one item each", () => {
  fc.assert(
    fc.property(odd, seed, perChapter, (pool, seed, perChapter) => {
      const form = drawForm(pool, { perChapter, seed });
      assert.equal(objectivesOf(pool, form).size, form.length);
      for (const chapter of new Set(pool.map(({ chapter }) => chapter))) {
        const there = new Set(pool.filter((item) => item.chapter === chapter).map(({ objective }) => objective)).size;
        assert.equal(form.filter((id) => chapterOf(id) === chapter).length, Math.min(perChapter, there));
      }
    }),
  );
});

test("the same seed draws the same form, and another seed another one", () => {
  const pool = poolOf(Array.from({ length: 12 }, () => [2, 2, 2, 2, 2, 2]));
  const draw = (seed: string) => drawForm(pool, { perChapter: 2, seed });
  fc.assert(fc.property(seed, seed, (one, other) => assert.equal(one === other, JSON.stringify(draw(one)) === JSON.stringify(draw(other)))));
});

test("every item of a chapter can be drawn, and chapters are mixed", () => {
  const pool = poolOf([[2, 2, 2], [2, 2, 2]]);
  const forms = Array.from({ length: 200 }, (_, index) => drawForm(pool, { perChapter: 2, seed: String(index) }));
  assert.equal(new Set(forms.flat()).size, pool.length);
  assert.ok(new Set(forms.map((form) => form.map(chapterOf).join())).size > 3);
});

test("what is excluded is never drawn, and what was met only where nothing else is left", () => {
  fc.assert(
    fc.property(odd, seed, perChapter, fc.infiniteStream(fc.boolean()), (pool, seed, perChapter, coins) => {
      const some = () => pool.map(({ id }) => id).filter(() => coins.next().value);
      const [never, met] = [some(), some()];
      const form = drawForm(pool, { perChapter, seed, never, met });
      assert.ok(form.every((id) => !never.includes(id)));
      const fresh = pool.filter(({ id }) => !never.includes(id) && !met.includes(id));
      for (const again of form.filter((id) => met.includes(id))) {
        // Every objective of its chapter with an item that is new is in the form already.
        const left = fresh.filter(({ chapter, objective }) => chapter === chapterOf(again) && !objectivesOf(pool, form).has(objective));
        assert.deepEqual(left, []);
      }
    }),
  );
});

test("the first post-test is parallel to the pre-test: the same objectives, no item in both", () => {
  fc.assert(
    fc.property(whole, seed, seed, (pool, one, other) => {
      const pre = formFor("pre-test", [], state(pool), one);
      const post = formFor("post-test", sitting("pre-test", pre, 1), state(pool), other);
      assert.deepEqual([...objectivesOf(pool, post)].sort(), [...objectivesOf(pool, pre)].sort());
      assert.deepEqual(post.filter((id) => pre.includes(id)), []);
    }),
  );
});

test("a later post-test has no item of the pre-test, and asks about other objectives while there are some", () => {
  const pool = poolOf(Array.from({ length: 12 }, () => [2, 2, 2, 2, 2, 2]));
  fc.assert(
    fc.property(seed, seed, seed, (one, two, three) => {
      const pre = formFor("pre-test", [], state(pool), one);
      const first = formFor("post-test", sitting("pre-test", pre, 1), state(pool), two);
      const second = formFor("post-test", [...sitting("pre-test", pre, 1), ...sitting("post-test", first, 2)], state(pool), three);
      assert.deepEqual(second.filter((id) => pre.includes(id) || first.includes(id)), []);
      assert.deepEqual([...objectivesOf(pool, second)].filter((objective) => objectivesOf(pool, first).has(objective)), []);
    }),
  );
});

test("whoever takes the post-test alone, and again and again, always gets a whole form", () => {
  const pool = poolOf(Array.from({ length: 3 }, () => [2, 2, 2]));
  let entries: Entry[] = [];
  for (let number = 1; number <= 9; number++) {
    const form = formFor("post-test", entries, state(pool), `seed ${number}`);
    assert.equal(form.length, 6);
    entries = [...entries, ...sitting("post-test", form, number)];
  }
});
