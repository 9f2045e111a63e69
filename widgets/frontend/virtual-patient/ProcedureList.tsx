import type { RefObject } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "../shared/icons";
import { patientWords as words } from "../shared/words-of-patients";
import { type Budget, fits } from "./budget";
import { Finding } from "./Finding";
import { searchIn, type Topic, topicsOf } from "./search";
import { type Bedside, type Part, PARTS, type Procedure } from "./view";

interface Props {
  bedside: Bedside;
  done: string[];
  budget: Budget;
  search: RefObject<HTMLInputElement | null>;
  say(sentence: string): void;
  onDo(id: string): void;
}

/** All that can be asked and done, by topic; a search goes through all of it. */
export function ProcedureList({ bedside, done, budget, search, say, onDo }: Props) {
  const { procedures } = bedside.catalogue;
  const topics = useMemo(() => topicsOf(procedures), [procedures]);
  const find = useMemo(() => searchIn(procedures), [procedures]);
  const [wanted, setWanted] = useState("");
  const [part, setPart] = useState<Part>("history");
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([topics[0] && keyOf(topics[0])]));
  const list = useRef<HTMLDivElement>(null);
  const act = useRef(onDo);
  act.current = onDo;
  const id = useId();
  const found = wanted.trim() ? find(wanted) : undefined;

  const type = (text: string) => {
    setWanted(text);
    if (text.trim()) say(words.found(find(text).size));
  };
  const goToFirst = (event: Event) => {
    event.preventDefault();
    list.current?.querySelector<HTMLElement>("button.sc-procedure")?.focus();
  };
  const goBack = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    search.current?.focus();
    search.current?.select();
  };
  const toggle = (key: string, isOpen: boolean) => {
    if (open.has(key) === isOpen || found) return;
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const shown = topics.filter((topic) => (found ? topic.procedures.some((procedure) => found.has(procedure.id)) : topic.part === part));

  return (
    <div class="sc-list">
      <form role="search" onSubmit={goToFirst}>
        <label for={`${id}-search`}>{words.search}</label>
        <input id={`${id}-search`} type="search" class="sc-field" value={wanted} ref={search} aria-describedby={`${id}-help`} autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />
        <p id={`${id}-help`} class="sc-muted">
          {words.searchHelp}
        </p>
      </form>
      {!found && (
        <fieldset class="sc-segments">
          <legend class="sc-for-ears">{words.partsLabel}</legend>
          {PARTS.map((one) => (
            <label key={one} class={one === part ? "sc-is-chosen" : undefined}>
              <input type="radio" name={`${id}-part`} checked={one === part} onChange={() => setPart(one)} /> {words.parts[one]}
            </label>
          ))}
        </fieldset>
      )}
      <div ref={list} class="sc-topics" onKeyDown={goBack}>
        {found?.size === 0 && <p>{words.nothingFound}</p>}
        {shown.map((topic) => (
          <details key={keyOf(topic)} class="sc-topic" open={found ? true : open.has(keyOf(topic))} onToggle={(event) => toggle(keyOf(topic), event.currentTarget.open)}>
            <summary>
              {topic.topic} <span class="sc-muted">{words.topic(topic.procedures.filter((one) => done.includes(one.id)).length, topic.procedures.length)}</span>
            </summary>
            {(found || open.has(keyOf(topic))) && (
              <ul>
                {topic.procedures
                  .filter((procedure) => !found || found.has(procedure.id))
                  .map((procedure) => (
                    <Row key={procedure.id} bedside={bedside} procedure={procedure} isDone={done.includes(procedure.id)} isTooLong={!fits(bedside, budget, procedure.id)} onDo={act} />
                  ))}
              </ul>
            )}
          </details>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  bedside: Bedside;
  procedure: Procedure;
  isDone: boolean;
  isTooLong: boolean;
  /** What to call now. */
  onDo: RefObject<(id: string) => void>;
}

const keyOf = ({ part, topic }: Topic) => `${part} ${topic}`;

function Row({ bedside, procedure, isDone, isTooLong, onDo }: RowProps) {
  const { id, name, minutes, load } = procedure;
  // A hundred rows, of which a step changes few: the others need no second look.
  return useMemo(() => {
    const closed = isDone ? words.done : isTooLong ? words.tooLong : undefined;
    return (
      <li data-procedure={id}>
        <button type="button" class={`sc-procedure${isDone ? " sc-is-done" : ""}`} aria-disabled={closed ? true : undefined} onClick={() => onDo.current(id)}>
          <span class="sc-procedure-name">
            {isDone && <Icon name="right" />} {name}
          </span>{" "}
          <span class="sc-cost">{closed ?? words.joined([words.cost(minutes), words.load[load]])}</span>
        </button>
        {isDone && <Finding bedside={bedside} id={id} />}
      </li>
    );
  }, [bedside, procedure, isDone, isTooLong]);
}
