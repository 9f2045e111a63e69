import { verdictOf } from "../case-quiz/score";
import type { AttemptEntry, Entry } from "../record/entry";
import type { Catalogue, CatalogueCase } from "./catalogue";

/** An item of the course, with the last attempt at its present text. */
export interface ItemState {
  place: CatalogueCase;
  number: number;
  objective: string;
  last: AttemptEntry | undefined;
}

export interface Count {
  items: number;
  answered: number;
  right: number;
}

/** The state of every item. Starting a case again clears the case, not what was learnt: attempts before it count here. */
export function statesOf(catalogue: Catalogue, entries: Entry[]): ItemState[] {
  const last = new Map<string, AttemptEntry>();
  for (const entry of entries) if (entry.kind === "attempt") last.set(`${entry.widget} ${entry.item} ${entry.version}`, entry);
  return catalogue.cases.flatMap((place) =>
    place.items.map(({ id, version, objective }, index) => ({
      place,
      number: index + 1,
      objective,
      last: last.get(`case-quiz:${place.id} ${id} ${version}`),
    })),
  );
}

export const isRight = ({ last }: ItemState) => last !== undefined && verdictOf(last) === "right";

export function countOf(states: ItemState[]): Count {
  return {
    items: states.length,
    answered: states.filter(({ last }) => last !== undefined).length,
    right: states.filter(isRight).length,
  };
}
