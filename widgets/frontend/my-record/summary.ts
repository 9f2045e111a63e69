import { verdictOf } from "../case-quiz/verdict";
import type { Handed } from "../case-quiz/view";
import { cardOfAttempt, cardOfItem } from "../record/card";
import type { Entry } from "../record/entry";
import type { Catalogue, CatalogueCase } from "./catalogue";

/** An item of the course, with the last response to its present text, in its case or in the review. */
export interface ItemState {
  place: CatalogueCase;
  number: number;
  objective: string;
  last: Pick<Handed, "mark" | "score"> | undefined;
}

export interface Count {
  items: number;
  answered: number;
  right: number;
}

/** The state of every item. Starting a case again clears the case, not what was learnt: attempts before it count here. */
export function statesOf(catalogue: Catalogue, entries: Entry[]): ItemState[] {
  const last = new Map<string, ItemState["last"]>();
  for (const entry of entries) {
    if (entry.kind === "attempt") last.set(`${cardOfAttempt(entry)} ${entry.version}`, entry);
    else if (entry.kind === "review" && entry.score !== undefined) last.set(`${entry.card} ${entry.version}`, { score: entry.score });
  }
  return catalogue.cases.flatMap((place) =>
    place.items.map(({ id, version, objective }, index) => ({
      place,
      number: index + 1,
      objective,
      last: last.get(`${cardOfItem(place.id, id)} ${version}`),
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
