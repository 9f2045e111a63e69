/** What moves lead to: a play that can be taken back step by step, that two tabs cannot harm, and that ends where it began again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isEntry, type MoveEntry } from "../../widgets/frontend/record/entry";
import { merged } from "../../widgets/frontend/record/merge";
import type { Move } from "../../widgets/frontend/virtual-patient/move";
import { isTimeUp } from "../../widgets/frontend/virtual-patient/budget";
import { entryOf, isMoveEntry, known, movesByPlay, type Play, playOf, stageOf } from "../../widgets/frontend/virtual-patient/moves";
import { BEGIN, bedside, CATALOGUE, entriesOf, examine, FINAL, HISTORY, played, RESULT, START, WHOLE, WIDGET } from "./patients";

const BED = bedside();
/** A play without what undoing needs and what it leaves behind. */
const standing = ({ last: _, takenBack: __, ...play }: Play) => play;
const stages = (moves: Move[]) => moves.map((_, index) => stageOf(BED, played(moves.slice(0, index + 1))));

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CATALOGUE.procedures.map(({ id }) => examine(id)), examine("gone")) },
  fc.constantFrom<Move>(START, HISTORY, FINAL, { do: "enough" }, { do: "decide", decision: { action: "image", urgency: "days" } }, { do: "state", text: "A line.", result: { ...RESULT } }),
  fc.nat({ max: 12 }).map((place): Move => ({ do: "undo", of: `play-${place}` })),
);
const plays = fc.array(move, { maxLength: 25 }).map((moves) => entriesOf([BEGIN, ...moves]));

test("a whole play goes through its stages; the second differential is asked before the first test shows", () => {
  assert.deepEqual(stages(WHOLE), ["start", "gathering", "gathering", "gathering", "gathering", "history", "gathering", "final", "decision", "statement", "debrief"]);
  const before = played(WHOLE.slice(0, 6));
  assert.deepEqual(known(BED, before), ["numb-seat", "weight", "pain-drawing"]);
  assert.equal(played(WHOLE).estimates.history!.after, 3);
  assert.equal(played(WHOLE).estimates.final!.after, 4);
});

test("who never examines is asked for two differentials", () => {
  assert.deepEqual(stages([BEGIN, START, examine("weight"), { do: "enough" }, FINAL]), ["start", "gathering", "gathering", "final", "decision"]);
});

test("every step can be taken back, one at a time, up to the start", () => {
  const entries = entriesOf(WHOLE);
  for (let steps = WHOLE.length - 1; steps > 0; steps--) {
    const { last } = playOf(BED, entries);
    assert.deepEqual(last!.move, WHOLE[steps]);
    entries.push({ ...entryOf({ do: "undo", of: last!.id }, { id: `u${steps}`, widget: WIDGET, play: "play", version: "v1", after: entries.at(-1)!.at }, 0) });
    assert.deepEqual(standing(playOf(BED, entries)), standing(played(WHOLE.slice(0, steps))));
  }
  assert.equal(playOf(BED, entries).last, undefined);
});

test("whatever moves a record holds, a play stays within time, does nothing twice and never throws", () => {
  fc.assert(
    fc.property(plays, (entries) => {
      const play = playOf(BED, entries);
      assert.equal(new Set(play.done).size, play.done.length);
      assert.ok(play.budget.left >= 0 && play.budget.used <= BED.patient.minutes);
      assert.ok(stageOf(BED, play));
    }),
    { numRuns: 500 },
  );
});

test("taking back the last move leads to where the play was before it, whatever came before", () => {
  fc.assert(
    fc.property(plays, (entries) => {
      const { last } = playOf(BED, entries);
      if (!last) return;
      const undo = entryOf({ do: "undo", of: last.id }, { id: "undo", widget: WIDGET, play: "play", version: "v1", after: entries.at(-1)!.at }, 0);
      const without = entries.filter(({ id }) => id !== last.id);
      assert.deepEqual(standing(playOf(BED, [...entries, undo])), standing(playOf(BED, without)));
    }),
  );
});

test("two tabs that go on at once, and records that are merged in any order, lead to the same play", () => {
  fc.assert(
    fc.property(plays, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (entries, sides) => {
      const [one, other] = [true, false].map((side) => entries.filter((_, index) => index === 0 || sides[index] === side));
      const play = (record: ReturnType<typeof merged>) => playOf(BED, movesByPlay(record, WIDGET)[0]);
      assert.deepEqual(play(merged(one, other)), play(merged(other, one)));
      assert.deepEqual(play(merged(one, other)), playOf(BED, entries));
    }),
  );
});

test("a patient can be played again: plays stay apart, and moves without a beginning are none", () => {
  const entries = [...entriesOf(WHOLE, "a"), ...entriesOf([BEGIN, START], "b"), ...entriesOf([BEGIN, START], "c").slice(1)];
  assert.deepEqual(movesByPlay(entries, WIDGET).map((moves) => moves[0].id), ["a", "b"]);
  assert.deepEqual(movesByPlay(entries, "virtual-patient:other"), []);
});

test("what the patient no longer has is told, not shown", () => {
  assert.deepEqual(played([BEGIN, START, examine("gone")]).lost, ["gone"]);
  assert.deepEqual(played([BEGIN, { ...START, shares: { one: 50, four: 50 } } as Move]).lost, ["four"]);
  assert.deepEqual(played(WHOLE).lost, []);
});

test("time is up when nothing fits any more, and what does not fit changes nothing", () => {
  const bed = bedside({ minutes: 3 });
  const moves = [BEGIN, START, examine("worst-pain")];
  assert.equal(isTimeUp(bed, played(moves, bed).budget, new Set(["worst-pain"])), false);
  const late = played([...moves, examine("pain-drawing"), examine("weight")], bed);
  assert.deepEqual(late.done, ["worst-pain", "weight"]);
  assert.equal(isTimeUp(bed, late.budget, new Set(late.done)), true);
});

test("the patient flares with what goes beyond the tolerance; what loads later is counted", () => {
  const bed = bedside({ minutes: 60 });
  const play = played([BEGIN, START, examine("raise"), HISTORY, examine("slump"), examine("gait"), examine("pulses")], bed);
  assert.deepEqual([play.budget.load, play.budget.flare, play.budget.afterFlare], [4, "slump", ["pulses"]]);
});

test("a move follows the one before it, whatever the clock does", () => {
  const about = { id: "x", widget: WIDGET, play: "play", version: "v1", after: "2026-01-01T00:00:00.000Z" };
  assert.equal(entryOf(BEGIN, about, 0).at, "2026-01-01T00:00:00.001Z");
  assert.ok(isEntry(entryOf(BEGIN, about, Date.now())));
});

test("moves of any other shape change nothing", () => {
  const [entry] = entriesOf([BEGIN]);
  for (const none of [null, {}, "begin", 7]) assert.equal(isEntry({ ...entry, move: none }), false);
  for (const wrong of [null, {}, { do: "dance" }, { do: "toString" }, { do: "examine" }, { do: "estimate", point: "start", shares: { one: 1.5 } }, { do: "estimate", point: "end", shares: {} }, { do: "decide", decision: { action: "wait" } }, { do: "state", text: "x" }, { do: "undo" }]) {
    assert.equal(isMoveEntry({ ...entry, move: wrong } as MoveEntry), false, JSON.stringify(wrong));
  }
  for (const good of WHOLE) assert.ok(isEntry({ ...entry, move: good }) && isMoveEntry({ ...entry, move: good }));
});
