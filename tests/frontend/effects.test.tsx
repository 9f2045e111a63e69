/** What each finding did to the computed differential, and from which source, is told where the debrief speaks of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { effectsOf } from "../../widgets/frontend/virtual-patient/effects";
import { PathPart } from "../../widgets/frontend/virtual-patient/PathPart";
import { ProbabilityTable } from "../../widgets/frontend/virtual-patient/ProbabilityTable";
import { afterAll, traceOf } from "../../widgets/frontend/virtual-patient/trace";
import { bedside, BEGIN, examine, HISTORY, PATIENT, played, START } from "./patients";

const BED = bedside({ minutes: 60, results: { ...PATIENT.results, pulses: { reading: "weak", text: "Weak." } } });
const DONE = ["raise", "slump", "pulses", "gait"];
const PLACES = { bibliography: "reference/bibliography.html", evidence: "" };

/** What the debrief says of each row or line, without markup. */
const saidIn = (html: string, tag: string) => html.split(`<${tag}`).slice(1).map((part) => part.replace(/^[^>]*>/, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim());

test("a ratio counts, or is set aside for one that measures the same; a finding without one has none", () => {
  const last = afterAll(BED, DONE);
  const fates = DONE.map((id) => effectsOf(BED, last, id).map(({ ratio, fate, by }) => [ratio.lr, fate, by]));
  assert.deepEqual(fates, [[[4, "counts", undefined], [0.5, "counts", undefined]], [[3, "set-aside", "raise"]], [[5, "counts", undefined]], []]);
  assert.deepEqual(effectsOf(BED, afterAll(BED, DONE, true), "slump").map(({ fate }) => fate), ["counts"]);
});

test("what comes after a certainty that contradicts it is left out", () => {
  const [counted, setAside] = [[], []];
  assert.deepEqual(effectsOf(BED, { counted, setAside }, "slump").map(({ fate }) => fate), ["left-out"]);
});

test("after all findings stands what the trace ends with", () => {
  assert.deepEqual(afterAll(BED, DONE), traceOf(BED, DONE).at(-1));
});

test("the table says of each finding what it did, from which source, and what there is to note", () => {
  const procedures = new Map([...BED.procedures].map(([id, one]) => [id, id === "raise" ? { ...one, accuracy_note: "The larger study." } : one]));
  const bed = { ...BED, procedures };
  const found = DONE.map((id) => ({ id, effects: effectsOf(bed, afterAll(bed, DONE), id) }));
  const standings = traceOf(bed, DONE).map((differential) => differential.standings.one);
  const html = renderToString(<ProbabilityTable bedside={bed} places={PLACES} title="One" found={found} standings={standings} own={[]} expert={[]} />);
  const [, before, raise, slump, pulses, gait] = saidIn(html, "tr");
  assert.doesNotMatch(before, /LR|ratio/);
  assert.match(raise, /LR 4 \(2 to 8\) for Hypothesis one: Author 2020 counts LR 0\.5 for Hypothesis two: Author 2020 counts A note on these figures/);
  assert.match(slump, /LR 3 \(1\.5 to 6\) for Hypothesis one: Author 2020 in the end set aside: Name of raise measures the same and counts/);
  assert.match(pulses, /LR 5 for Hypothesis two against Hypothesis three: Author 2020 counts/);
  assert.match(gait, /No published ratio/);
  assert.ok(html.includes('href="reference/bibliography.html#ref-Author2020"'));
});

test("what was useful beside the path says by which ratio and source", () => {
  const play = played([BEGIN, START, examine("raise"), HISTORY, ...DONE.slice(1).map(examine)], BED);
  const lines = saidIn(renderToString(<PathPart bedside={BED} play={play} places={PLACES} />), "li data-useful");
  assert.equal(lines.length, 2);
  assert.match(lines[0], /Name of slump · 2 min LR 3 \(1\.5 to 6\) for Hypothesis one: Author 2020 in the end set aside/);
  assert.match(lines[1], /Name of pulses · 2 min LR 5 for Hypothesis two against Hypothesis three: Author 2020 counts/);
});
