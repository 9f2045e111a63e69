import { useEffect, useMemo, useState } from "preact/hooks";
import { settled } from "../course-test/sittings";
import type { Entry } from "../record/entry";
import { recordOf } from "../record/of-model";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { myRecordWords as words } from "../shared/words-of-record";
import { CalibrationSection } from "./CalibrationSection";
import type { Catalogue } from "./catalogue";
import { History } from "./History";
import { Keeping } from "./Keeping";
import { Progress } from "./Progress";
import { Revisit } from "./Revisit";
import { Tests } from "./Tests";
import { countOf, statesOf } from "./summary";

/** The learner's record: what was done, what to revisit, and how to take it along or delete it. */
export function MyRecord({ model }: { model: Model }) {
  const catalogue = model.get<Catalogue>("catalogue");
  const places = model.get<Places>("places");
  const record = useMemo(() => recordOf(model), [model]);
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
      <Keeping record={record} entries={entries} catalogue={catalogue} onChanged={read} />
      <Revisit places={places} states={states} />
      <Progress places={places} catalogue={catalogue} states={states} />
      <CalibrationSection entries={settled(entries)} />
      <Tests places={places} entries={entries} />
      <History catalogue={catalogue} entries={entries} />
    </>
  );
}
