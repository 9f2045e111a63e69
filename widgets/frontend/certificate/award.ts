import { type Finished, hasPassed, isFinished, shareOf, sittingsOf } from "../course-test/sittings";
import type { Entry } from "../record/entry";
import type { Certificate } from "./code";

export interface Award {
  /** The best post-test that was handed in; of equals the first. */
  best: Finished | undefined;
  /** What a certificate says beside the name; missing until a post-test was passed. */
  facts: Omit<Certificate, "course" | "name"> | undefined;
}

export function awardOf(entries: Entry[]): Award {
  const taken = sittingsOf(entries, "post-test").filter(isFinished);
  const [best] = [...taken].sort((one, other) => Number(hasPassed(other)) - Number(hasPassed(one)) || ratio(other) - ratio(one));
  if (!best || !hasPassed(best)) return { best, facts: undefined };
  const { version, minutes, objectives } = best.finish.course;
  const { right, all } = shareOf(best);
  return { best, facts: { date: dayOf(best.finish.at), course_version: version, minutes, objectives, right, items: all } };
}

function ratio(sitting: Finished): number {
  const { right, all } = shareOf(sitting);
  return right / all;
}

/** The learner's own day, not that of Greenwich. */
function dayOf(at: string): string {
  const time = new Date(at);
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
