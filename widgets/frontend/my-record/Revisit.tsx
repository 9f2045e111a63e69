import { myRecordWords as words } from "../shared/words";
import { isRight, type ItemState } from "./summary";

/** Links to the cases with items whose last response was not right. */
export function Revisit({ states }: { states: ItemState[] }) {
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
              <a href={place.address}>{place.title}</a>: {words.items(missed.filter((state) => state.place === place).map(({ number }) => number))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
