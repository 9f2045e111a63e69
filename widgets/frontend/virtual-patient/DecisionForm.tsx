import { useId, useState } from "preact/hooks";
import { patientWords as words } from "../shared/words-of-patients";
import { ACTIONS, type Decision, type Move, PHASES, URGENCIES } from "./move";
import type { Play } from "./moves";
import { Notes } from "./Notes";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  say(sentence: string): void;
  onMove(move: Move): void;
}

/** Treat, image or refer; then what belongs to it. */
export function DecisionForm({ bedside, play, say, onMove }: Props) {
  const [draft, setDraft] = useState<Partial<Decision>>(() => play.takenBack.find((move) => move.do === "decide")?.decision ?? {});
  const [trouble, setTrouble] = useState("");
  const change = (part: Partial<Decision>) => {
    setTrouble("");
    setDraft({ ...draft, ...part });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const decision = completed(draft);
    if (decision) return onMove({ do: "decide", decision });
    setTrouble(words.incomplete);
    say(words.incomplete);
  };
  return (
    <form class="sc-decide" onSubmit={submit} noValidate>
      {play.done.length > 0 && (
        <details class="sc-known">
          <summary>{words.whatYouKnow}</summary>
          <Notes bedside={bedside} done={play.done} />
        </details>
      )}
      <Choice title={words.decide} values={ACTIONS} names={words.actions} chosen={draft.action} onChoose={(action) => change({ action })} />
      {draft.action === "treat" && (
        <>
          <Choice title={words.phase} values={PHASES} names={words.phases} chosen={draft.phase} onChoose={(phase) => change({ phase })} />
          <Choice
            title={words.first}
            values={bedside.catalogue.first_steps.map(({ id }) => id)}
            names={Object.fromEntries(bedside.catalogue.first_steps.map(({ id, name }) => [id, name]))}
            chosen={draft.first}
            onChoose={(first) => change({ first })}
          />
        </>
      )}
      {(draft.action === "image" || draft.action === "refer") && (
        <Choice title={words.urgency} values={[...URGENCIES].reverse()} names={words.urgencies} chosen={draft.urgency} onChoose={(urgency) => change({ urgency })} />
      )}
      <p class="sc-actions">
        <button type="submit" class="sc-button">
          {words.commit}
        </button>
        {trouble && <span class="sc-trouble">{trouble}</span>}
      </p>
    </form>
  );
}

/** The draft without what does not belong to its action; nothing while something is missing. */
function completed({ action, phase, first, urgency }: Partial<Decision>): Decision | undefined {
  if (action === "treat") return phase && first ? { action, phase, first } : undefined;
  return action && urgency && { action, urgency };
}

interface ChoiceProps<T extends string> {
  title: string;
  values: readonly T[];
  names: Record<T, string>;
  chosen: T | undefined;
  onChoose(value: T): void;
}

function Choice<T extends string>({ title, values, names, chosen, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset class="sc-choice">
      <legend>{title}</legend>
      <div class="sc-options">
        {values.map((value) => (
          <label key={value} class={`sc-option${value === chosen ? " sc-is-chosen" : ""}`}>
            <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => onChoose(value)} /> <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
