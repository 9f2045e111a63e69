import { useLayoutEffect, useRef } from "preact/hooks";
import { textOf } from "../shared/html";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import { budgetOf, fits, isTimeUp } from "./budget";
import { ExpertBeside } from "./ExpertBeside";
import { Guide } from "./Guide";
import { Meters } from "./Meters";
import type { Move } from "./move";
import { type Play, stageOf } from "./moves";
import { Notes } from "./Notes";
import { ProcedureList } from "./ProcedureList";
import { Undo } from "./Undo";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  places: Places;
  say(sentence: string): void;
  onMove(move: Move): void;
}

/** Asking, examining and testing, with the notes beside it. */
export function Gathering({ bedside, play, places, say, onMove }: Props) {
  const { patient, procedures } = bedside;
  const done = new Set(play.done);
  const timeUp = isTimeUp(bedside, play.budget, done);
  const notes = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLInputElement>(null);
  const enough = useRef<HTMLButtonElement>(null);

  const examine = (id: string) => {
    if (done.has(id) || !fits(bedside, play.budget, id)) return;
    const after = { ...play, done: [...play.done, id] };
    // What comes next is another differential, which has the word then.
    if (stageOf(bedside, after) === "gathering") say(tell(bedside, after));
    onMove({ do: "examine", procedure: id });
  };
  // Once there is no time for anything, one goes on.
  const wasUp = useRef(timeUp);
  useLayoutEffect(() => {
    if (timeUp && !wasUp.current) enough.current?.focus();
    wasUp.current = timeUp;
  }, [timeUp]);

  const latest = play.done.at(-1);
  const guided = patient.guidance === "worked" || patient.guidance === "faded";
  return (
    <>
      <div class="sc-gathering">
        <div class="sc-choosing">
          {patient.guidance === "worked" && <ExpertBeside bedside={bedside} play={play} point={play.estimates.history ? "history" : "start"} />}
          {guided && <Guide bedside={bedside} play={play} places={places} onDo={examine} onEnough={() => onMove({ do: "enough" })} />}
          <ProcedureList bedside={bedside} done={play.done} budget={play.budget} search={list} say={say} onDo={examine} />
        </div>
        <Notes bedside={bedside} done={play.done} heading={notes} onBack={() => list.current?.focus()} />
      </div>
      <div class="sc-sum-bar">
        {latest && (
          <p class="sc-latest" aria-hidden="true">
            <strong>{procedures.get(latest)!.name}</strong>
            {words.colon}
            {textOf(patient.results[latest].text)}
          </p>
        )}
        <Meters bedside={bedside} budget={play.budget} />
        <span class="sc-actions">
          <Undo bedside={bedside} play={play} isBrief say={say} onMove={onMove} />
          <button
            type="button"
            class="sc-link sc-to-notes"
            onClick={() => {
              notes.current?.focus();
              notes.current?.scrollIntoView({ block: "start" });
            }}
          >
            {words.notesCount(play.done.length)}
          </button>
          <button type="button" class={`sc-button${timeUp ? "" : " sc-quiet"}`} ref={enough} onClick={() => onMove({ do: "enough" })}>
            {words.enough}
          </button>
        </span>
        {timeUp && <p>{words.timeUp}</p>}
      </div>
    </>
  );

  /** What a screen reader says of the step just made. */
  function tell(bed: Bedside, after: Play): string {
    const id = after.done.at(-1)!;
    const budget = budgetOf(bed, after.done);
    const flare = budget.flare === id ? ` ${words.flared}${words.colon}${textOf(patient.flare)}` : "";
    return words.said(procedures.get(id)!.name, textOf(patient.results[id].text) + flare, words.minutesLeft(budget.left));
  }
}
