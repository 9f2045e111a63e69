/** How a play is judged: safety apart from all else, the differential by a proper score, the path beside the expert's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { calibrationOf, firstResults } from "../../widgets/frontend/virtual-patient/calibration";
import { keyFindingsOf, nextStep, ownPoints, pathOf, resultOf } from "../../widgets/frontend/virtual-patient/comparison";
import { type Decision, type Urgency, URGENCIES } from "../../widgets/frontend/virtual-patient/move";
import { patientWords as words } from "../../widgets/frontend/shared/words-of-patients";
import { safetyOf } from "../../widgets/frontend/virtual-patient/safety";
import { SafetyPart } from "../../widgets/frontend/virtual-patient/SafetyPart";
import { brier, chancesOf, decisionOf, equalShares, fitsIn, ranked, scaledTo100, sumOf } from "../../widgets/frontend/virtual-patient/scoring";
import { searchIn, topicsOf } from "../../widgets/frontend/virtual-patient/search";
import { alarming, bedside, BEGIN, CATALOGUE, entriesOf, examine, FINAL, HISTORY, PATIENT, played, RESULT, START, WHOLE } from "./patients";

const TREAT: Decision = { action: "treat", phase: "calm", first: "walk" };
const refer = (urgency: Urgency): Decision => ({ action: "refer", urgency });
const kinds = (bed: ReturnType<typeof bedside>, moves = WHOLE, decision = TREAT) => safetyOf(bed, played(moves, bed), decision).map(({ kind }) => kind);

test("a rule that holds is missed by another action and by less urgency, and by nothing else", () => {
  const bed = alarming();
  assert.deepEqual(kinds(bed), ["missed"]);
  assert.deepEqual(kinds(bed, WHOLE, { action: "image", urgency: "now" }), ["missed", "over-called"]);
  for (const [index, urgency] of URGENCIES.entries()) {
    const found = kinds(bed, WHOLE, refer(urgency));
    assert.equal(found.includes("missed"), index < URGENCIES.indexOf("same-day"), urgency);
  }
});

test("a rule counts whether its findings were asked for or not", () => {
  assert.deepEqual(kinds(alarming(), [BEGIN, START, { do: "enough" }, FINAL]), ["missed", "unscreened"]);
});

test("a loading test after the rule's findings were known is told, one before is not", () => {
  const bed = alarming({ minutes: 60 });
  const late = [BEGIN, START, examine("numb-seat"), examine("weight"), examine("raise"), HISTORY];
  assert.deepEqual(kinds(bed, late, refer("same-day")), ["late"]);
  const early = [BEGIN, START, examine("raise"), HISTORY, examine("weight"), examine("numb-seat")];
  assert.deepEqual(kinds(bed, early, refer("same-day")), []);
});

/** A bedside whose only stop rule has this urgency; the expert asks for what it asks. */
function ruled(urgency: Urgency) {
  const bed = alarming({ minutes: 60, decision: { ...PATIENT.decision, best: refer(urgency), accept: [] } });
  return { ...bed, catalogue: { ...CATALOGUE, stop_rules: CATALOGUE.stop_rules.map((rule) => ({ ...rule, urgency })) } };
}

test("an emergency is what asks for today; anything else is put off, and no test comes late for it", () => {
  const tested = [BEGIN, START, examine("numb-seat"), examine("weight"), examine("raise"), HISTORY];
  for (const urgency of URGENCIES) {
    const isEmergency = urgency === "now" || urgency === "same-day";
    assert.deepEqual(kinds(ruled(urgency), tested), [isEmergency ? "missed" : "put-off"], urgency);
    assert.deepEqual(kinds(ruled(urgency), tested, refer(urgency)), isEmergency ? ["late"] : [], urgency);
  }
});

test("an emergency alone is said to be one, and to outweigh all else", () => {
  const said = (urgency: Urgency) => {
    const play = { ...played([BEGIN, START, { do: "enough" }, FINAL], ruled(urgency)), decision: TREAT };
    return renderToString(h(SafetyPart, { bedside: ruled(urgency), play, places: { bibliography: "", evidence: "" } }));
  };
  for (const urgency of URGENCIES) {
    const isEmergency = urgency === "now" || urgency === "same-day";
    assert.equal(said(urgency).includes("An emergency was missed"), isEmergency, urgency);
    assert.equal(said(urgency).includes("Nothing below can make up for it"), isEmergency, urgency);
    assert.equal(said(urgency).includes("A referral that should not wait was missed"), !isEmergency, urgency);
  }
});

test("what may wait for weeks is never too urgent; within days is, where nothing asks for it", () => {
  const called = URGENCIES.filter((urgency) => kinds(bedside(), WHOLE, refer(urgency)).includes("over-called"));
  assert.deepEqual(called, ["days", "same-day", "now"]);
  const accepting = bedside({ decision: { ...PATIENT.decision, accept: [{ action: "image", urgency: "days" }] } });
  assert.deepEqual(URGENCIES.filter((urgency) => kinds(accepting, WHOLE, refer(urgency)).length > 0), ["same-day", "now"]);
});

test("whoever asks the screen and decides no more urgently than needed is safe", () => {
  assert.deepEqual(kinds(bedside()), []);
  assert.deepEqual(kinds(bedside(), WHOLE, refer("now")), ["over-called"]);
  assert.deepEqual(kinds(bedside(), [BEGIN, START, examine("weight")]), ["unscreened"]);
});

const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }).map((all) => Object.fromEntries(all.map((share, index) => [`h${index}`, share])));

test("scaling to 100 keeps the order, sums to 100 and moves nobody by a whole percent more than rounding does", () => {
  fc.assert(
    fc.property(shares, (stated) => {
      const scaled = scaledTo100(stated);
      const sum = sumOf(stated);
      if (sum === 0) return assert.deepEqual(scaled, stated);
      assert.equal(sumOf(scaled), 100);
      for (const id of Object.keys(stated)) assert.ok(Math.abs(scaled[id] - (100 * stated[id]) / sum) < 1, id);
      if (sum === 100) assert.deepEqual(scaled, stated);
    }),
  );
});

test("the Brier score lies between 0 and 2, and honesty pays: no other statement scores better in the long run", () => {
  fc.assert(
    fc.property(shares, shares, (one, other) => {
      const [belief, stated] = [one, other].map((all) => chancesOf(scaledTo100({ ...Object.fromEntries(Object.keys(one).map((id) => [id, 0])), h0: 1, ...Object.fromEntries(Object.entries(all).filter(([id]) => id in one)) })));
      const expected = (chances: Record<string, number>) => Object.entries(belief).reduce((sum, [id, chance]) => sum + chance * brier(chances, id), 0);
      assert.ok(sumOf(belief) < 1e-9 || expected(belief) <= expected(stated) + 1e-9);
      for (const id of Object.keys(belief)) assert.ok(0 <= brier(belief, id) && brier(belief, id) <= 2 + 1e-9);
    }),
  );
  assert.equal(brier({ one: 1 }, "one"), 0);
  assert.equal(brier({ one: 1 }, "two"), 2);
  assert.ok(Math.abs(brier(equalShares(["one", "two", "three"]), "two") - 2 / 3) < 1e-12);
});

test("a decision is best, as good as that, of the right kind, or another", () => {
  const verdicts = [TREAT, { ...TREAT, first: "wait" }, { ...TREAT, phase: "restore" as const }, refer("now")].map((decision) => decisionOf(PATIENT, decision));
  assert.deepEqual(verdicts, ["best", "accepted", "partly", "other"]);
  // A pattern that names parts alone fits all that have them.
  assert.ok(fitsIn({ action: "treat", first: "walk" }, TREAT) && fitsIn({ action: "image" }, { action: "image", urgency: "now" }));
  assert.ok(!fitsIn({ action: "treat", first: "wait" }, TREAT));
});

test("the path says what was done, missed, useful beside it, or superfluous", () => {
  const path = pathOf(bedside(), ["raise", "slump", "gait", "numb-seat", "pulses"]);
  assert.deepEqual(path.steps.map(({ place }) => place), [4, undefined, undefined, 1]);
  assert.deepEqual(path.useful, ["slump", "pulses"]);
  assert.deepEqual(path.superfluous, ["gait"]);
});

test("what an expert would name is compared with what was named", () => {
  const standings = (moves: typeof WHOLE) => keyFindingsOf(bedside({ minutes: 60 }), played(moves, bedside({ minutes: 60 }))).map(({ standing }) => standing);
  assert.deepEqual(standings(WHOLE), ["named", "not-done"]);
  const all = [...WHOLE.slice(0, 7), examine("pulses"), { do: "enough" } as const];
  assert.deepEqual(standings([...all, { ...FINAL, for: ["pulses"], against: ["raise"] } as typeof FINAL]), ["other-way", "named"]);
  assert.deepEqual(standings([...all, { ...FINAL, for: [], against: [] } as typeof FINAL]), ["seen", "seen"]);
});

test("a side is judged only where the key finding is about one's own first hypothesis", () => {
  const key = (side: "for" | "against", hypothesis: string) => ({ finding: "raise", [side]: hypothesis, why: "Why.", evidence: [] });
  const standing = (side: "for" | "against", hypothesis: string, named: "for" | "against") => {
    const final = { ...FINAL, for: [], against: [], [named]: ["raise"] } as typeof FINAL;
    const bed = bedside({ key_findings: [key(side, hypothesis)] });
    return keyFindingsOf(bed, played([...WHOLE.slice(0, 8), final], bed))[0].standing;
  };
  for (const side of ["for", "against"] as const) {
    for (const named of ["for", "against"] as const) {
      assert.equal(standing(side, "one", named), side === named ? "named" : "other-way");
      assert.equal(standing(side, "two", named), "named");
    }
  }
});

test("a result holds all that a later version of the patient must not change", () => {
  assert.deepEqual(resultOf(bedside(), played(WHOLE), TREAT), { ...RESULT, brier: resultOf(bedside(), played(WHOLE), TREAT).brier });
  assert.ok(Math.abs(resultOf(bedside(), played(WHOLE), TREAT).brier - 0.06) < 1e-12);
  assert.equal(resultOf(alarming(), played(WHOLE, alarming()), TREAT).safety, "missed");
});

test("own probabilities stand where they were written", () => {
  assert.deepEqual(ownPoints(played(WHOLE)).map(({ point, after }) => [point, after]), [["start", 0], ["history", 3], ["final", 4]]);
});

test("an expert would do next what was not done yet, in the expert's order", () => {
  assert.equal(nextStep(bedside(), ["weight"])!.do, "numb-seat");
  assert.equal(nextStep(bedside(), PATIENT.expert_path.map((step) => step.do)), undefined);
});

test("calibration counts each patient's first play to the end", () => {
  const again = WHOLE.map((move) => (move.do === "state" ? { ...move, result: { ...RESULT, shares: { one: 100, two: 0, three: 0 } } } : move));
  const results = firstResults([...entriesOf(WHOLE, "a"), ...entriesOf(again, "b")]);
  assert.equal(results.length, 1);
  assert.deepEqual(calibrationOf(results), [
    { step: 1, stated: 0.1, attempts: 2, right: 0 },
    { step: 4, stated: 0.8, attempts: 1, right: 1 },
  ]);
});

test("the first of the ranked is the likeliest, equal ones stay in their order", () => {
  assert.deepEqual(ranked({ a: 10, b: 50, c: 10, d: 30 }), ["b", "d", "a", "c"]);
});

test("places, further contributors and steps taken back are said in words", () => {
  assert.equal(words.rankedTruth(1, 60), "You ranked it first, with 60%.");
  assert.equal(words.rankedTruth(3, 5), "You ranked it third, with 5%.");
  assert.equal(words.also(["A"]), "This contributed as well: A.");
  assert.equal(words.also(["A", "B"]), "These contributed as well: A, B.");
  assert.equal(words.undo(words.did.enough), "Undo “I have enough”");
  assert.equal(words.undone(words.did.enough), "Taken back: “I have enough”.");
});

test("a search finds the beginning of words, wherever they stand, and no middle of one", () => {
  const named = (id: string, name: string, keywords: string[] = []) => ({ ...CATALOGUE.procedures[0], id, name, how: "How.", keywords });
  const search = searchIn([named("speed", "Walking speed (10 m)"), named("water", "Passing water", ["pee"]), named("raise", "Straight-leg raise", ["Lasègue"])]);
  const found = { pee: ["water"], speed: ["speed"], spe: ["speed"], "10": ["speed"], leg: ["raise"], "straight leg": ["raise"], "straight-leg": ["raise"], lasegue: ["raise"], ater: [] };
  for (const [wanted, ids] of Object.entries(found)) assert.deepEqual([...search(wanted)], ids, wanted);
});

test("a search finds every word in name, topic, words and keywords; the list is ordered by part and topic", () => {
  const search = searchIn(CATALOGUE.procedures);
  assert.deepEqual([...search("SAFETY weight")], ["weight"]);
  assert.deepEqual([...search("key-raise")], ["raise"]);
  assert.equal(search("").size, CATALOGUE.procedures.length);
  assert.equal(search("nothing like it").size, 0);
  assert.deepEqual(topicsOf(CATALOGUE.procedures).map(({ topic }) => topic), ["Pain", "Safety", "Vessels", "Looking", "Nerve"]);
});
