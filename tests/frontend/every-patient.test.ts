/** Whatever a learner does with any patient of the course, the play goes on to its end. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { keyFindingsOf, pathOf, resultOf } from "../../widgets/frontend/virtual-patient/comparison";
import { fits, isTimeUp } from "../../widgets/frontend/virtual-patient/budget";
import { ACTIONS, type Decision, isMove, type Move, PHASES, type Point, POINTS, type Shares, URGENCIES } from "../../widgets/frontend/virtual-patient/move";
import { known, type Play, playOf, type Stage, stageOf } from "../../widgets/frontend/virtual-patient/moves";
import { safetyOf } from "../../widgets/frontend/virtual-patient/safety";
import { scaledTo100 } from "../../widgets/frontend/virtual-patient/scoring";
import { traceOf } from "../../widgets/frontend/virtual-patient/trace";
import { type Bedside, bedsideOf, type Catalogue, type Patient } from "../../widgets/frontend/virtual-patient/view";
import { BEGIN, entriesOf, examine } from "./patients";

const { catalogue, patients } = JSON.parse(readFileSync(new URL("./patients.json", import.meta.url), "utf-8")) as { catalogue: Catalogue; patients: Patient[] };
const isPoint = (stage: Stage): stage is Point => (POINTS as readonly Stage[]).includes(stage);

const played = (bed: Bedside, moves: Move[]) => playOf(bed, entriesOf(moves));
const sharesOf = (bed: Bedside, numbers: number[]): Shares => scaledTo100(Object.fromEntries(bed.choices.map(({ id }, index) => [id, 1 + numbers[index % numbers.length]])));

/** What a learner can do where the play stands, chosen by numbers; mostly they ask or test something while there is time. */
function step(bed: Bedside, play: Play, numbers: number[]): Move {
  const [choice, ...others] = numbers;
  const one = <T>(all: readonly T[]) => all[choice % all.length];
  const stage = stageOf(bed, play);
  if (isPoint(stage)) {
    const told = known(bed, play);
    return { do: "estimate", point: stage, shares: sharesOf(bed, others), for: told.filter((_, index) => index % 3 === 0), against: told.filter((_, index) => index % 3 === 1) };
  }
  if (stage === "gathering") {
    const open = bed.catalogue.procedures.filter(({ id }) => !play.done.includes(id) && fits(bed, play.budget, id));
    assert.equal(open.length === 0, isTimeUp(bed, play.budget, new Set(play.done)));
    return open.length === 0 || choice % 40 === 0 ? { do: "enough" } : examine(one(open).id);
  }
  if (stage === "decision") return { do: "decide", decision: decision(bed, numbers) };
  return { do: "state", text: "A line.", result: resultOf(bed, play, play.decision!) };
}

function decision(bed: Bedside, [action, other, third]: number[]): Decision {
  const chosen = ACTIONS[action % ACTIONS.length];
  if (chosen !== "treat") return { action: chosen, urgency: URGENCIES[other % URGENCIES.length] };
  return { action: chosen, phase: PHASES[other % PHASES.length], first: bed.catalogue.first_steps[third % bed.catalogue.first_steps.length].id };
}

const numbers = fc.array(fc.nat({ max: 9999 }), { minLength: 6, maxLength: 6 });
const walks = fc.array(fc.record({ numbers, back: fc.nat({ max: 9 }).map((chance) => chance === 0) }), { maxLength: 60, size: "max" });

for (const patient of patients) {
  const bed = bedsideOf(patient, catalogue);

  test(`every way through ${patient.id} ends with a debrief`, () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const moves: Move[] = [BEGIN];
        for (const { numbers, back } of walk) {
          const play = played(bed, moves);
          if (stageOf(bed, play) === "debrief") break;
          if (back && play.last) {
            moves.push({ do: "undo", of: play.last.id });
            continue;
          }
          const move = step(bed, play, numbers);
          assert.ok(isMove(move));
          moves.push(move);
          assert.deepEqual(played(bed, moves).last!.move, move, "what can be done is done");
        }
        // Whoever is still on the way is never more than five moves from the end.
        for (let more = 0; ; more++) {
          const play = played(bed, moves);
          const stage = stageOf(bed, play);
          if (stage === "debrief") break;
          assert.ok(more < 5, stage);
          moves.push(stage === "gathering" ? { do: "enough" } : step(bed, play, [1, 1, 1]));
        }
        assertDebrief(bed, played(bed, moves));
      }),
      { numRuns: 20 },
    );
  });
}

/** All that the debrief shows can be reckoned, and is sound. */
function assertDebrief(bed: Bedside, play: Play) {
  assert.equal(stageOf(bed, play), "debrief");
  assert.deepEqual(play.lost, []);
  const { steps, useful, superfluous } = pathOf(bed, play.done);
  const onPath = steps.filter(({ place }) => place).length;
  assert.equal(onPath + useful.length + superfluous.length, play.done.length);
  assert.equal(keyFindingsOf(bed, play).length, bed.patient.key_findings.length);
  assert.equal(play.statement!.result.safety, safetyOf(bed, play, play.decision!)[0]?.kind ?? "safe");
  for (const independent of [false, true]) {
    const { standings } = traceOf(bed, play.done, independent).at(-1)!;
    const sum = Object.values(standings).reduce((all, { probability }) => all + probability, 0);
    assert.ok(Math.abs(sum - 1) < 1e-6, `the computed probabilities sum to ${sum}`);
  }
}
