import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { settled } from "../course-test/sittings";
import { documentOf, readDocument, Unreadable } from "../record/document";
import type { Entry } from "../record/entry";
import { merged } from "../record/merge";
import type { LearnersRecord } from "../record/record";
import { download } from "../shared/download";
import { myRecordWords as words } from "../shared/words-of-record";
import type { Catalogue } from "./catalogue";
import { csvOf } from "./csv";
import { statementsOf } from "./xapi";

interface Props {
  record: LearnersRecord;
  entries: Entry[];
  catalogue: Catalogue;
  onChanged(): Promise<void>;
}

/** Save, bring along, delete. */
export function Keeping({ record, entries, catalogue, onChanged }: Props) {
  const [said, setSaid] = useState("");
  const [asking, setAsking] = useState(false);
  const [aside, setAside] = useState<unknown[]>([]);
  const harmless = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  useEffect(() => void record.aside().then(setAside), [entries]);
  // One button takes the place of the other: the focus goes to the one that deletes nothing.
  useLayoutEffect(() => {
    if (used.current) harmless.current?.focus();
    used.current = true;
  }, [asking]);
  const name = `sciatica-record-${new Date().toISOString().slice(0, 10)}`;

  const bringIn = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    currentTarget.value = ""; // the same file may be chosen again
    if (!file) return;
    try {
      const { entries: found, refused } = readDocument(await file.text());
      const known = await record.entries(); // what is on the page may be older: the reader has just deleted it
      const news = merged(known, found).length - known.length;
      await record.add(found);
      await onChanged();
      setSaid(words.added(news, found.length - news, refused.length));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      setSaid(words.notAdded(file.name, words.unreadable[error.reason]));
    }
  };
  const forget = async () => {
    setAsking(false);
    await record.clear();
    await onChanged();
    setSaid(words.deleted);
  };

  return (
    <section class="sc-keeping">
      <p class="sc-actions">
        <button type="button" class="sc-button" onClick={() => download(`${name}.json`, JSON.stringify(documentOf(entries), null, 1), "application/json")}>
          {words.save}
        </button>
        <button type="button" class="sc-button sc-quiet" onClick={() => download(`${name}.csv`, csvOf(entries), "text/csv")}>
          {words.saveTable}
        </button>
        <button type="button" class="sc-button sc-quiet" onClick={() => download(`${name}-xapi.json`, JSON.stringify(statementsOf(settled(entries), catalogue, location.origin), null, 1), "application/json")}>
          {words.saveStatements}
        </button>
        <label class="sc-button sc-quiet sc-bring">
          {words.bring} <input type="file" accept="application/json,.json" onChange={bringIn} />
        </label>
        {aside.length > 0 && (
          <button type="button" class="sc-button sc-quiet" onClick={() => download(`${name}-set-aside.json`, JSON.stringify(aside, null, 1), "application/json")}>
            {words.saveAside(aside.length)}
          </button>
        )}
        {!asking && (
          <button type="button" class="sc-link" ref={harmless} onClick={() => setAsking(true)}>
            {words.delete}
          </button>
        )}
      </p>
      {asking && (
        <p class="sc-actions">
          {words.ask}{" "}
          <button type="button" class="sc-button" onClick={forget}>
            {words.reallyDelete}
          </button>
          <button type="button" class="sc-button sc-quiet" ref={harmless} onClick={() => setAsking(false)}>
            {words.keep}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
