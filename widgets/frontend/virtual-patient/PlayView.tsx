import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "../record/entry";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import { DebriefView } from "./DebriefView";
import { resultOf } from "./comparison";
import { DecisionForm } from "./DecisionForm";
import { EstimateForm } from "./EstimateForm";
import { ExpertBeside } from "./ExpertBeside";
import { Gathering } from "./Gathering";
import { Heading } from "./Heading";
import type { Move } from "./move";
import { type Play, type Stage, stageOf } from "./moves";
import { StatementForm } from "./StatementForm";
import { Undo } from "./Undo";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  places: Places;
  /** The moves of all patients. */
  entries: Entry[];
  moved: RefObject<boolean>;
  /** Whether it is the play to go on with; an earlier one is only looked at. */
  isLast: boolean;
  onMove(move: Move): void;
  onBegin(): void;
  onClose(): void;
}

const STEPS: Stage[] = ["start", "gathering", "final", "decision", "statement", "debrief"];

/** A play at the stage at which it stands. */
export function PlayView({ bedside, play, places, entries, moved, isLast, onMove, onBegin, onClose }: Props) {
  const [said, say] = useState("");
  const stage = stageOf(bedside, play);
  const before = useRef(stage);
  if (before.current !== stage) moved.current = true; // the heading that comes takes the focus
  useLayoutEffect(() => {
    before.current = stage;
  }, [stage]);
  const { patient } = bedside;

  if (play.lost.length > 0) {
    return (
      <div class="sc-play" data-stage="lost">
        <p>{words.lost}</p>
        <p class="sc-actions">
          <button type="button" class="sc-button" onClick={onBegin}>
            {words.beginAnew}
          </button>
        </p>
      </div>
    );
  }
  const step = STEPS.indexOf(stage === "history" ? "gathering" : stage);
  const shared = { bedside, play, places };
  const state = (text: string) => onMove({ do: "state", text, result: resultOf(bedside, play, play.decision!) });
  return (
    <div class="sc-play" data-stage={stage}>
      <div class="sc-pips" aria-hidden="true">
        {STEPS.map((name, index) => (
          <span key={name} class={index < step ? "sc-is-past" : index === step ? "sc-is-now" : undefined} />
        ))}
      </div>
      <Heading key={stage} moved={moved}>
        {words.step(step + 1, STEPS.length, words.stages[stage])}
      </Heading>
      {play.version !== patient.version && stage !== "debrief" && <p class="sc-muted">{words.olderVersion}</p>}
      {(stage === "start" || stage === "history" || stage === "final") && <EstimateForm key={stage} {...shared} point={stage} say={say} onMove={onMove} />}
      {stage === "gathering" && <Gathering {...shared} say={say} onMove={onMove} />}
      {stage === "decision" && patient.guidance === "worked" && <ExpertBeside bedside={bedside} play={play} point="final" />}
      {stage === "decision" && <DecisionForm {...shared} say={say} onMove={onMove} />}
      {stage === "statement" && <StatementForm {...shared} say={say} onState={state} />}
      {stage === "debrief" && <DebriefView {...shared} entries={entries} />}
      <div class="sc-play-foot">
        {isLast && stage !== "gathering" && <Undo bedside={bedside} play={play} say={say} onMove={onMove} />}
        {stage === "debrief" && (
          <span class="sc-actions">
            <button type="button" class="sc-button" onClick={onBegin}>
              {words.beginAgain}
            </button>
            <button type="button" class="sc-button sc-quiet" onClick={onClose}>
              {words.toOpening}
            </button>
          </span>
        )}
      </div>
      <p class="sc-for-ears" role="status">
        {said}
      </p>
    </div>
  );
}
