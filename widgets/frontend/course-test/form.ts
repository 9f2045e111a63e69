import type { Entry } from "../record/entry";
import { drawForm } from "./draw";
import type { CourseTestState } from "./pool";
import { baselineOf, type Kind, sittingsOf } from "./sittings";

/** The form of a learner's next sitting. */
export function formFor(kind: Kind, entries: Entry[], test: CourseTestState, seed: string): string[] {
  const drawn = (which: Kind) => sittingsOf(entries, which).flatMap(({ form }) => form);
  const met = drawn(kind);
  const isFirstPostTest = kind === "post-test" && met.length === 0;
  return drawForm(test.pool, {
    perChapter: test.objectives_per_chapter,
    seed,
    never: drawn(kind === "pre-test" ? "post-test" : "pre-test"),
    met,
    parallelTo: isFirstPostTest ? baselineOf(entries)?.form : undefined,
  });
}
