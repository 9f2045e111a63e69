import { Gain } from "../course-test/Gain";
import { type Finished, hasPassed, isFinished, type Kind, shareOf, sittingsOf } from "../course-test/sittings";
import type { Entry } from "../record/entry";
import { wilson } from "../shared/intervals";
import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { myRecordWords as words } from "../shared/words-of-record";
import { courseTestWords } from "../shared/words-of-tests";
import { RecordTable } from "./RecordTable";

const KINDS: Kind[] = ["pre-test", "post-test"];

/** The tests that were handed in, and the gain between them. */
export function Tests({ places, entries }: { places: Places; entries: Entry[] }) {
  const taken = KINDS.flatMap((kind) => sittingsOf(entries, kind).filter(isFinished).map((sitting) => ({ kind, sitting })));
  if (taken.length === 0) return null;
  return (
    <section>
      <h2>{words.tests}</h2>
      <p>{words.intervalNote}</p>
      <RecordTable title={words.tests} columns={[words.test, words.date, words.right, words.outcome]}>
        {taken.map(({ kind, sitting }) => (
          <tr key={sitting.id}>
            <th scope="row">
              <PageLink places={places} address={`reference/${kind}.html`}>
                {courseTestWords.title[kind]}
              </PageLink>
            </th>
            <td>{new Date(sitting.finish.at).toLocaleDateString()}</td>
            <td>{shareIn(sitting)}</td>
            <td>{kind === "pre-test" ? words.none : hasPassed(sitting) ? words.passed : words.notPassed}</td>
          </tr>
        ))}
      </RecordTable>
      <Gain entries={entries} />
    </section>
  );
}

function shareIn(sitting: Finished): string {
  const { right, all } = shareOf(sitting);
  return words.share(right, all, wilson(right, all));
}
