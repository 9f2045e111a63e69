import type { Attempt } from "../case-quiz/view";
import { type Entry, inOrder } from "./entry";

/** What a widget shows of its entries: the attempts since it was last begun again, oldest first, numbered for each item. */
export function responsesIn(entries: Entry[]): Attempt[] {
  const ordered = inOrder(entries);
  const begun = ordered.map(({ kind }) => kind).lastIndexOf("restart") + 1;
  const attempts = ordered.slice(begun).flatMap((entry) => {
    if (entry.kind !== "attempt") return [];
    const { id, kind, widget, ...attempt } = entry;
    return [attempt];
  });
  return numbered(attempts);
}

/** The entries by widget. */
export function byWidget(entries: Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.widget);
    if (group) group.push(entry);
    else groups.set(entry.widget, [entry]);
  }
  return groups;
}

/** The attempts with numbers by item, from 1: those of two devices may clash. */
export function numbered(attempts: Attempt[]): Attempt[] {
  const counts = new Map<string, number>();
  return attempts.map((attempt) => {
    const number = (counts.get(`${attempt.item} ${attempt.version}`) ?? 0) + 1;
    counts.set(`${attempt.item} ${attempt.version}`, number);
    return { ...attempt, attempt: number };
  });
}

/** The entries that turn what a widget showed into what it shows now: a restart if something is gone, then what is new. */
export function entriesBetween(widget: string, before: Attempt[], now: Attempt[], at: string, newId: () => string): Entry[] {
  const isGone = before.length > now.length || before.some((attempt, index) => JSON.stringify(attempt) !== JSON.stringify(now[index]));
  const added: Entry[] = now.slice(isGone ? 0 : before.length).map((attempt) => ({ ...attempt, id: newId(), kind: "attempt", widget }));
  return isGone ? [{ id: newId(), kind: "restart", widget, at }, ...added] : added;
}
