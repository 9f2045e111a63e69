import type { ComponentChildren } from "preact";
import { wilson } from "../shared/intervals";
import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { myRecordWords as words } from "../shared/words-of-record";
import type { Catalogue } from "./catalogue";
import { RecordTable } from "./RecordTable";
import { countOf, type ItemState } from "./summary";

interface Props {
  places: Places;
  catalogue: Catalogue;
  states: ItemState[];
}

/** How far the learner has come, by chapter and by learning objective. */
export function Progress({ places, catalogue, states }: Props) {
  return (
    <>
      <section>
        <h2>{words.byChapter}</h2>
        <p>{words.intervalNote}</p>
        <RecordTable title={words.byChapter} columns={[words.chapter, words.answered, words.right]}>
          {catalogue.chapters.map(({ slug, title, address }) => (
            <Row key={slug} states={states.filter(({ place }) => place.chapter === slug)}>
              <PageLink places={places} address={address}>
                {title}
              </PageLink>
            </Row>
          ))}
        </RecordTable>
      </section>
      <section>
        <h2>{words.byObjective}</h2>
        <RecordTable title={words.byObjective} columns={[words.objective, words.answered, words.right]}>
          {catalogue.objectives.map(({ id, text }) => (
            <Row key={id} states={states.filter(({ objective }) => objective === id)}>
              {text}
            </Row>
          ))}
        </RecordTable>
      </section>
    </>
  );
}

/** What the items of a chapter or an objective came to; nothing where it has none. */
function Row({ states, children }: { states: ItemState[]; children: ComponentChildren }) {
  const { items, answered, right } = countOf(states);
  if (items === 0) return null;
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{words.of(answered, items)}</td>
      <td>{answered > 0 ? words.share(right, answered, wilson(right, answered)) : words.none}</td>
    </tr>
  );
}
