import { useEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "./entry";
import { merged } from "./merge";
import type { LearnersRecord } from "./record";

interface Entries {
  /** All that happened, oldest first; `undefined` until it has been read. */
  entries: Entry[] | undefined;
  /** Shows an entry at once and keeps it. */
  add(entry: Entry): Promise<void>;
}

/** The record, or the part of it that a widget needs, as Preact state, which follows what other pages and cells add or delete. */
export function useEntries(record: LearnersRecord, isNeeded: (entry: Entry) => boolean = () => true): Entries {
  const [entries, setEntries] = useState<Entry[] | undefined>(undefined);
  const writing = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const read = async () => {
      let before: Promise<void>;
      let found: Entry[];
      do {
        before = writing.current;
        await before;
        found = await record.entries();
      } while (before !== writing.current); // something was added meanwhile
      setEntries(found.filter(isNeeded));
    };
    void read();
    record.onChange(read);
  }, [record]);
  const add = (entry: Entry) => {
    setEntries((known) => merged(known ?? [], [entry]));
    writing.current = writing.current.then(() => record.add([entry]));
    return writing.current;
  };
  return { entries, add };
}
