import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DAY, dueToday, extended, FRESH_A_DAY, midnight } from "../../widgets/frontend/record/due";
import type { Entry } from "../../widgets/frontend/record/entry";
import { inOrder } from "../../widgets/frontend/record/entry";
import { comingWithin, daysOf, daysUntil, nextCards } from "../../widgets/frontend/review/days";
import { type Card, deckOf, dueOf, queueOf } from "../../widgets/frontend/review/deck";
import { ratingOf } from "../../widgets/frontend/review/rating";
import { attempt } from "./items";

process.env.TZ = "Europe/Berlin"; // which has days of 23 and 25 hours
const NOON = new Date(2026, 10, 22, 12).getTime();
const ITEM = "case:one/first";
const CARDS = Array.from({ length: 25 }, (_, index) => `flashcard:anatomy/${String.fromCharCode(97 + index)}`);
const VERSIONS = new Map([[ITEM, "v1"], ["case:one/second", "v1"], ...CARDS.map((card) => [card, "v1"] as [string, string])]);
let ids = 0;
const entry = (fields: object, at: number, widget = "review") => ({ id: `id-${ids++}`, widget, at: new Date(at).toISOString(), ...fields }) as Entry;
const missed = (at: number, over: object = {}, widget = "case-quiz:one") => entry({ kind: "attempt", ...attempt(0), ...over, at: new Date(at).toISOString() }, at, widget);
const chosen = (card: string, at: number, isIn = true) => entry({ kind: "choice", card, chosen: isIn }, at);
const reviewed = (card: string, at: number, rating = 3, version = "v1") => entry({ kind: "review", card, version, rating }, at);
const days = (card: Card | undefined, from: number) => (card ? (card.due - from) / DAY : undefined);

test("a missed item comes the next day, however often it is missed until then; a right one stays out", () => {
  const [card, ...others] = deckOf([missed(NOON), missed(NOON + 3_600_000), missed(NOON, { item: "second", score: 1 })], VERSIONS);
  assert.deepEqual([card.id, days(card, NOON), others.length], [ITEM, 1, 0]);
  assert.equal(days(deckOf([missed(NOON), missed(NOON + 2 * DAY)], VERSIONS)[0], NOON), 3);
  assert.equal(deckOf([missed(NOON, { score: 0.4 })], VERSIONS).length, 1, "partly right is missed");
  assert.equal(deckOf([missed(NOON, { score: 0.8, mark: 1, hints: 1 })], VERSIONS).length, 0, "right with a hint is right");
});

test("items of tests, educators' own cases and what the course has no more are no cards", () => {
  const entries = [missed(NOON, {}, "course-test:pre-test"), missed(NOON, {}, "case-quiz:own"), missed(NOON, { item: "gone" }), chosen("flashcard:gone/a", NOON)];
  assert.deepEqual(deckOf(entries, VERSIONS), []);
});

test("a chosen item comes the next day, a flashcard at once; taken out they stay out until they are chosen or missed again", () => {
  assert.deepEqual(deckOf([chosen(ITEM, NOON), chosen(CARDS[0], NOON)], VERSIONS).map((card) => [card.id, days(card, NOON)]), [[CARDS[0], 0], [ITEM, 1]]);
  const out = [missed(NOON), chosen(ITEM, NOON + 1, false), reviewed(ITEM, NOON + 2)];
  assert.deepEqual(deckOf(out, VERSIONS), []);
  assert.equal(deckOf([...out, missed(NOON + DAY)], VERSIONS).length, 1);
  assert.equal(deckOf([...out, chosen(ITEM, NOON + DAY)], VERSIONS).length, 1);
});

test("a card whose text changed keeps its place and is due again, until it was reviewed", () => {
  const entries = [missed(NOON), reviewed(ITEM, NOON + DAY, 4)];
  assert.ok(days(deckOf(entries, VERSIONS)[0], NOON)! > 2);
  const rewritten = new Map(VERSIONS).set(ITEM, "v2");
  assert.deepEqual(queueOf(deckOf(entries, rewritten), NOON + DAY).map(({ id }) => id), [ITEM]);
  assert.deepEqual(queueOf(deckOf([...entries, reviewed(ITEM, NOON + DAY, 3, "v2")], rewritten), NOON + DAY), []);
});

test("changing the plan moves every card, and back again", () => {
  const entries = [missed(NOON), reviewed(ITEM, NOON + DAY)];
  const plan = (name: string, at: number) => entry({ kind: "plan", plan: name }, at);
  const byModel = deckOf(entries, VERSIONS)[0].due;
  assert.equal(deckOf([...entries, plan("fixed", NOON + 2 * DAY)], VERSIONS)[0].due, NOON + 8 * DAY);
  assert.equal(deckOf([...entries, plan("fixed", NOON + 2 * DAY), plan("fsrs", NOON + 3 * DAY)], VERSIONS)[0].due, byModel);
});

test("asked on the morning of its day, a card counts as asked when it was due", () => {
  const early = deckOf([missed(NOON), reviewed(ITEM, NOON + DAY - 4 * 3_600_000)], VERSIONS)[0];
  const onTime = deckOf([missed(NOON), reviewed(ITEM, NOON + DAY)], VERSIONS)[0];
  assert.equal(early.due, onTime.due);
});

test("cards that were never asked come at most ten a day, after all others, in the order of the course", () => {
  const entries = [...[...CARDS].reverse().map((card) => chosen(card, NOON)), missed(NOON - DAY)];
  const deck = deckOf(inOrder(entries), VERSIONS);
  assert.deepEqual(queueOf(deck, NOON).map(({ id }) => id), [ITEM, ...CARDS.slice(0, FRESH_A_DAY)]);
  assert.deepEqual([1, 2, 3].map((days) => comingWithin(deck, NOON, days)), [10, 15, 15]);
  assert.deepEqual([0, 9, 10, 19, 20, 24].map((index) => daysOf(deck, NOON).get(CARDS[index])), [0, 0, 1, 1, 2, 2]);
  const later = deckOf([...inOrder(entries), ...CARDS.slice(0, 4).map((card) => reviewed(card, NOON, 4))], VERSIONS);
  assert.deepEqual(queueOf(later, NOON).map(({ id }) => id), [ITEM, ...CARDS.slice(4, FRESH_A_DAY)]);
  assert.equal(queueOf(later, NOON + DAY).length, 1 + FRESH_A_DAY, "the next day there is room for ten more");
});

test("due today is due before the reader's midnight, also on the days on which clocks change", () => {
  const card = (due: number): Card => ({ id: ITEM, due, memory: { at: NOON, due, stability: 1, difficulty: 5 } });
  const night = midnight(NOON, 1);
  assert.deepEqual([night - 1, night].map((due) => queueOf([card(due)], NOON).length), [1, 0]);
  assert.deepEqual([night - 1, night, night + DAY].map((due) => daysUntil(due, NOON)), [0, 1, 2]);
  assert.equal(daysUntil(NOON - 5 * DAY, NOON), 0);
  const [spring, autumn] = [new Date(2026, 2, 29, 12).getTime(), new Date(2026, 9, 25, 12).getTime()];
  for (const noon of [spring, autumn]) assert.deepEqual([1, 2].map((days) => daysUntil(midnight(noon, days), noon)), [1, 2]);
  assert.equal(midnight(autumn, 1) - midnight(autumn, 0), 25 * 3_600_000);
});

test("the rating of an item: not right is again, right is the better the surer", () => {
  assert.deepEqual([0, 1, 2].map((confidence) => ratingOf({ score: 1, confidence })), [2, 3, 4]);
  assert.deepEqual([0, 1, 2].map((confidence) => ratingOf({ score: 0.9, confidence })), [1, 1, 1]);
});

const anyEntry = fc.tuple(fc.constantFrom(ITEM, ...CARDS.slice(0, 12)), fc.nat({ max: 60 * 24 }), fc.constantFrom("miss", "in", "out", "1", "2", "3", "4")).map(([card, hour, what]) => {
  const at = NOON - hour * 3_600_000;
  if (what === "miss") return missed(at);
  return what === "in" || what === "out" ? chosen(card, at, what === "in") : reviewed(card, at, Number(what));
});

test("what other pages count is what the review asks; nothing in the deck is lost on the way through its days", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 60 }), fc.nat({ max: 10 }), (some, later) => {
      const deck = deckOf(inOrder(some), VERSIONS);
      const now = NOON + later * DAY;
      assert.equal(dueToday(dueOf(deck, NOON), now), queueOf(deck, now).length);
      assert.equal(queueOf(deck, NOON).length + comingWithin(deck, NOON, 400), deck.length);
      assert.equal(nextCards(deck, NOON) === undefined, deck.length === queueOf(deck, NOON).length);
    }),
  );
});

test("the count follows what is missed, chosen and taken out on other pages, and gives up after a review", () => {
  const before = { asked: { [ITEM]: NOON - DAY }, fresh: {}, begun: [] };
  assert.deepEqual(extended(before, [missed(NOON)])!.asked, { [ITEM]: NOON + DAY });
  assert.deepEqual(extended({ ...before, asked: { [ITEM]: NOON + 30 * DAY } }, [missed(NOON)])!.asked, { [ITEM]: NOON + DAY });
  assert.deepEqual(extended(before, [chosen("case:one/second", NOON), chosen(CARDS[0], NOON)])!.fresh, { "case:one/second": NOON + DAY, [CARDS[0]]: NOON });
  assert.deepEqual(extended(before, [chosen(ITEM, NOON, false)]), { asked: {}, fresh: {}, begun: [] });
  assert.deepEqual(extended(before, [missed(NOON, {}, "course-test:pre-test"), missed(NOON, { score: 1 })]), before);
  assert.equal(extended(before, [reviewed(ITEM, NOON)]), undefined);
});
