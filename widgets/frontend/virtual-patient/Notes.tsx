import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import { budgetOf } from "./budget";
import { Finding } from "./Finding";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  done: string[];
  heading?: RefObject<HTMLHeadingElement | null>;
  /** To the list; missing where there is none. */
  onBack?(): void;
}

/** What was found out, in the order in which it was. */
export function Notes({ bedside, done, heading, onBack }: Props) {
  const { flare, afterFlare } = budgetOf(bedside, done);
  return (
    <section class="sc-notes" aria-label={words.notes}>
      <h5 ref={heading} tabIndex={-1}>
        {words.notes}
        {onBack && (
          <button type="button" class="sc-link sc-to-list" onClick={onBack}>
            {words.backToList}
          </button>
        )}
      </h5>
      {done.length === 0 ? (
        <p class="sc-muted">{words.noNotes}</p>
      ) : (
        <div class="sc-notes-scroll" tabIndex={0}>
          <ol role="list">
            {done.map((id, index) => (
              <Note key={id} bedside={bedside} id={id} number={index + 1} flares={id === flare} caution={afterFlare.includes(id)} />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

interface NoteProps {
  bedside: Bedside;
  id: string;
  number: number;
  flares: boolean;
  caution: boolean;
}

function Note({ bedside, id, number, flares, caution }: NoteProps) {
  const { name, how } = bedside.procedures.get(id)!;
  // Notes that stand there already do not change.
  return useMemo(
    () => (
      <li>
        <p class="sc-note-title">
          <span class="sc-note-number">{number}</span> <strong>{name}</strong>
        </p>
        <p class="sc-how">
          <InlineHtml html={how} />
        </p>
        <Finding bedside={bedside} id={id} caution={caution} withChart />
        {flares && (
          <p class="sc-flare">
            <strong>{words.flared}</strong>
            {words.colon}
            <InlineHtml html={bedside.patient.flare} />
          </p>
        )}
      </li>
    ),
    [bedside, id, number, flares, caution],
  );
}
