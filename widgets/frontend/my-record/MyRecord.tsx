import { useEffect, useState } from "preact/hooks";
import { type Entry } from "../record/entry";
import type { LearnersRecord } from "../record/record";
import { myRecordWords as words } from "../shared/words";
import type { Catalogue } from "./catalogue";
import { History } from "./History";
import { Keeping } from "./Keeping";
import { Progress } from "./Progress";
import { Revisit } from "./Revisit";
import { calibration, countOf, statesOf } from "./summary";

/** The learner's record on a page of its own: what was done, what to revisit, and how to take it along or delete it. */
export function MyRecord({ record, catalogue }: { record: LearnersRecord; catalogue: Catalogue }) {
  const [entries, setEntries] = useState<Entry[] | undefined>(undefined);
  const read = async () => setEntries(await record.entries());
  useEffect(() => {
    void read();
    record.onChange(read);
  }, []);
  if (!entries) return null;

  const states = statesOf(catalogue, entries);
  const { items, answered, right } = countOf(states);
  return (
    <>
      <p class="sc-record-sum">{answered === 0 ? words.nothing : words.sum(answered, items, right)}</p>
      <Keeping record={record} entries={entries} onChanged={read} />
      <Revisit states={states} />
      <Progress catalogue={catalogue} states={states} steps={calibration(entries)} />
      <History catalogue={catalogue} entries={entries} />
    </>
  );
}
