/** Probabilities as 1,000 people, in rows. */
import { naturalFrequencies } from "../reasoning/natural-frequencies";
import type { Accuracy } from "./accuracy";

export const PEOPLE = 1000;
export const COLUMNS = 40;
export const ROWS = PEOPLE / COLUMNS;
/** Side of a person's square, in units of the drawing. */
export const CELL = 10;

/** Whether they have the condition, and whether the test is found in them; without a test, the first two alone. */
export type Kind = "have" | "none" | "haveFound" | "haveAbsent" | "noneFound" | "noneAbsent";
export type Count = [kind: Kind, people: number];

/** 1,000 people at a probability, by whether they have it and, of a test, whether it is found in them. */
export function peopleAt(probability: number, test?: Accuracy): Count[] {
  const without = 1 - probability;
  const shares: Partial<Record<Kind, number>> = test
    ? {
        haveFound: probability * test.sensitivity,
        haveAbsent: probability * (1 - test.sensitivity),
        noneFound: without * (1 - test.specificity),
        noneAbsent: without * test.specificity,
      }
    : { have: probability, none: without };
  return Object.entries(naturalFrequencies(shares as Record<string, number>, PEOPLE)) as Count[];
}

/** The squares of the people from `first` to before `end`, as one path: at most a part of a row, whole rows, a part of a row. */
export function squares(first: number, end: number): string {
  let path = "";
  for (let person = first; person < end; ) {
    const [row, column] = [Math.floor(person / COLUMNS), person % COLUMNS];
    const rows = column === 0 ? Math.max(1, Math.floor((end - person) / COLUMNS)) : 1;
    const wide = Math.min(COLUMNS - column, end - person);
    path += `M${column * CELL} ${row * CELL}h${wide * CELL}v${rows * CELL}h${-wide * CELL}z`;
    person += wide * rows;
  }
  return path;
}
