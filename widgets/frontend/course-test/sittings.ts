/** The sittings of the two tests, as the learner's record holds them. */
import { verdictOf } from "../case-quiz/verdict";
import type { AttemptEntry, CourseFacts, Entry } from "../record/entry";
import type { Share } from "../shared/intervals";

export type Kind = "pre-test" | "post-test";

export interface Sitting {
  id: string;
  begun: string;
  /** Items as "chapter/item", in their order. */
  form: string[];
  /** The last attempt at each item. */
  answers: Map<string, AttemptEntry>;
  /** When it was handed in, and what the course was then. */
  finish?: { at: string; course: CourseFacts };
}

export type Finished = Sitting & Required<Pick<Sitting, "finish">>;

export const widgetOf = (kind: Kind) => `course-test:${kind}`;

/** The sittings of one test, oldest first. Entries come in order of time, whichever device they are from. */
export function sittingsOf(entries: Entry[], kind: Kind): Sitting[] {
  const own = entries.filter(({ widget }) => widget === widgetOf(kind));
  const sittings = new Map<string, Sitting>();
  for (const entry of own) {
    if (entry.kind === "sitting") sittings.set(entry.id, { id: entry.id, begun: entry.at, form: entry.form, answers: new Map() });
  }
  for (const entry of own) {
    const sitting = entry.kind === "finish" && sittings.get(entry.sitting);
    if (sitting) sitting.finish ??= { at: entry.at, course: entry.course };
  }
  for (const entry of own) {
    const sitting = entry.kind === "attempt" && sittings.get(entry.sitting ?? "");
    // What another device added after the hand-in no longer counts.
    if (sitting && !(sitting.finish && sitting.finish.at < entry.at)) sitting.answers.set(entry.item, entry);
  }
  // A hand-in without answers, which only a damaged record holds, has no result.
  for (const sitting of sittings.values()) if (shareOf(sitting).all === 0) delete sitting.finish;
  return [...sittings.values()];
}

export const isFinished = (sitting: Sitting): sitting is Finished => sitting.finish !== undefined;

/** The items that were right, of all that were answered: those that vanished from the course meanwhile count neither way. */
export function shareOf({ form, answers }: Sitting): Share {
  const answered = form.flatMap((item) => answers.get(item) ?? []);
  return { right: answered.filter((attempt) => verdictOf(attempt) === "right").length, all: answered.length };
}

/** How many of `all` items must be right; a hair's breadth allows for binary fractions. */
export const neededOf = (all: number, passMark: number) => Math.ceil(all * passMark - 1e-9);

export function hasPassed(sitting: Finished): boolean {
  const { right, all } = shareOf(sitting);
  return all > 0 && right >= neededOf(all, sitting.finish.course.pass_mark);
}

/** The pre-test that tells where a learner began: the first one handed in, or else the last one begun. */
export const baselineOf = (entries: Entry[]): Sitting | undefined => {
  const sittings = sittingsOf(entries, "pre-test");
  return sittings.find(isFinished) ?? sittings.at(-1);
};

/** The sitting that a test's page is about. A pre-test is taken once, a post-test until it is passed, or better. */
export const currentOf = (entries: Entry[], kind: Kind): Sitting | undefined =>
  kind === "pre-test" ? baselineOf(entries) : sittingsOf(entries, kind).at(-1);

/** The pair whose difference is the gain: the pre-test, and the last post-test handed in that was begun after it. */
export function pairOf(entries: Entry[]): { before: Finished; after: Finished } | undefined {
  const before = baselineOf(entries);
  if (!before || !isFinished(before)) return undefined;
  const after = sittingsOf(entries, "post-test").filter(isFinished).filter(({ begun }) => begun >= before.finish.at).at(-1);
  return after && { before, after };
}

/** Attempts that say something for good: of a test only those that were handed in. */
export function settled(entries: Entry[]): Entry[] {
  const counted = new Set<string>();
  for (const kind of ["pre-test", "post-test"] as const) {
    for (const { answers } of sittingsOf(entries, kind).filter(isFinished)) for (const { id } of answers.values()) counted.add(id);
  }
  return entries.filter((entry) => entry.kind !== "attempt" || entry.sitting === undefined || counted.has(entry.id));
}
