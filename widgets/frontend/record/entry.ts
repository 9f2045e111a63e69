import type { Attempt } from "../case-quiz/view";

interface Base {
  /** Unique over all devices; entries with the same id are one. */
  id: string;
  /** The widget it belongs to, such as "case-quiz:some-case". */
  widget: string;
  /** When it happened: an ISO time in UTC. */
  at: string;
}

/** A response to an item. */
export interface AttemptEntry extends Base, Omit<Attempt, "at"> {
  kind: "attempt";
}

/** The learner began the case again: what came before no longer shows there, but stays in the history. */
export interface RestartEntry extends Base {
  kind: "restart";
}

/** One thing that happened. Entries are only ever added, so that two devices can never undo each other's. */
export type Entry = AttemptEntry | RestartEntry;

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isShare = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

/** Whether a value, from wherever it came, is an entry that the course can show. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Record<string, unknown>;
  if (![entry.id, entry.widget, entry.at].every(isText) || Number.isNaN(Date.parse(entry.at as string))) return false;
  if (entry.kind === "restart") return true;
  return (
    entry.kind === "attempt" &&
    [entry.item, entry.version].every(isText) &&
    Number.isInteger(entry.attempt) &&
    isShare(entry.score) &&
    isAbsentOr(entry.mark, isShare) &&
    isAbsentOr(entry.hints, Number.isInteger) &&
    isAbsentOr(entry.confidence, Number.isInteger) &&
    isAbsentOr(entry.note, isText)
  );
}

export const inOrder = (entries: Iterable<Entry>): Entry[] =>
  [...entries].sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
