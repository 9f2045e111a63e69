import { type Entry, inOrder } from "./entry";

/**
 * All entries of several records, each once, in order of time. It does not matter in which order records are merged, nor how
 * often. Of two different entries with one id, which only a damaged file can hold, the same one is kept everywhere.
 */
export function merged(...records: Entry[][]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of records.flat()) {
    const other = byId.get(entry.id);
    if (!other || canonical(entry) < canonical(other)) byId.set(entry.id, entry);
  }
  return inOrder(byId.values());
}

const canonical = (entry: Entry) => JSON.stringify(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)));
