import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { myRecordWords as words } from "../shared/words-of-record";
import { isRight, type ItemState } from "./summary";

/** Links to the cases with items whose last response was not right. */
export function Revisit({ places, states }: { places: Places; states: ItemState[] }) {
  const missed = states.filter((state) => state.last && !isRight(state));
  const cases = [...new Set(missed.map(({ place }) => place))];
  return (
    <section>
      <h2>{words.revisit}</h2>
      {cases.length === 0 ? (
        <p>{words.nothingToRevisit}</p>
      ) : (
        <ul>
          {cases.map((place) => (
            <li key={place.id}>
              <PageLink places={places} address={place.address}>
                {place.title}
              </PageLink>
              {words.colon}{words.items(missed.filter((state) => state.place === place).map(({ number }) => number))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
