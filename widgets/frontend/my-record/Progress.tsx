import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { myRecordWords as words, words as widgetWords } from "../shared/words";
import type { Catalogue } from "./catalogue";
import { type calibration, countOf, type ItemState, wilson } from "./summary";

interface Props {
  places: Places;
  catalogue: Catalogue;
  states: ItemState[];
  steps: ReturnType<typeof calibration>;
}

/** By chapter, by objective, and how well the learner knows how sure they are. */
export function Progress({ places, catalogue, states, steps }: Props) {
  return (
    <>
      <Table title={words.byChapter} columns={[words.chapter, words.answered, words.right]}>
        {catalogue.chapters.map(({ slug, title, address }) => {
          const { items, answered, right } = countOf(states.filter(({ place }) => place.chapter === slug));
          return (
            items > 0 && (
              <tr key={slug}>
                <th scope="row">
                  <PageLink places={places} address={address}>
                    {title}
                  </PageLink>
                </th>
                <td>{words.of(answered, items)}</td>
                <td>{answered > 0 ? words.of(right, answered) : words.none}</td>
              </tr>
            )
          );
        })}
      </Table>
      <Table title={words.byObjective} note={words.intervalNote} columns={[words.objective, words.answered, words.right]}>
        {catalogue.objectives.map(({ id, text }) => {
          const { items, answered, right } = countOf(states.filter(({ objective }) => objective === id));
          return (
            items > 0 && (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>{words.of(answered, items)}</td>
                <td>{answered > 0 ? words.share(right, answered, wilson(right, answered)) : words.none}</td>
              </tr>
            )
          );
        })}
      </Table>
      {steps.length > 0 && (
        <Table title={words.calibration} note={words.calibrationNote} columns={[words.sure, words.attempts, words.right]}>
          {steps.map(({ step, attempts, right }) => (
            <tr key={step}>
              <th scope="row">{widgetWords.confidence.steps[step] ?? step}</th>
              <td>{attempts}</td>
              <td>{words.share(right, attempts, wilson(right, attempts))}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

interface TableProps {
  title: string;
  note?: string;
  columns: string[];
  children: preact.ComponentChildren;
}

function Table({ title, note, columns, children }: TableProps) {
  return (
    <section>
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <div class="sc-table-scroll" role="region" tabIndex={0} aria-label={title}>
        <table class="sc-table sc-wraps">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
