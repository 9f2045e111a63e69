import { useId, useState } from "preact/hooks";
import { patientWords as words } from "../shared/words-of-patients";
import type { Play } from "./moves";
import { Notes } from "./Notes";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  say(sentence: string): void;
  onState(text: string): void;
}

/** The problem in one line, which ends the play. */
export function StatementForm({ bedside, play, say, onState }: Props) {
  const [text, setText] = useState(() => play.takenBack.find((move) => move.do === "state")?.text ?? "");
  const [trouble, setTrouble] = useState("");
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) return onState(text.trim());
    setTrouble(words.statementMissing);
    say(words.statementMissing);
  };
  return (
    <form onSubmit={submit}>
      {play.done.length > 0 && (
        <details class="sc-known">
          <summary>{words.whatYouKnow}</summary>
          <Notes bedside={bedside} done={play.done} />
        </details>
      )}
      <label for={id} class="sc-lead-in">
        {words.statement}
      </label>
      <input id={id} type="text" class="sc-field" maxLength={400} autocomplete="off" value={text} aria-describedby={`${id}-help`} onInput={(event) => setText(event.currentTarget.value)} />
      <p id={`${id}-help`} class="sc-muted">
        {words.statementHelp}
      </p>
      <p class="sc-actions">
        <button type="submit" class="sc-button">
          {words.toDebrief}
        </button>
        {trouble && <span class="sc-trouble">{trouble}</span>}
      </p>
    </form>
  );
}
