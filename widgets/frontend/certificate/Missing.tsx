import { neededOf, shareOf, sittingsOf } from "../course-test/sittings";
import type { Entry } from "../record/entry";
import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { certificateWords as words } from "../shared/words-of-tests";
import type { Award } from "./award";

const POST_TEST = "reference/post-test.html";

/** What is missing for a certificate, and where to get it. */
export function Missing({ places, entries, best }: { places: Places; entries: Entry[]; best: Award["best"] }) {
  const isUnderWay = sittingsOf(entries, "post-test").at(-1)?.finish === undefined;
  return (
    <p class="sc-missing">
      {best ? words.notPassed(shareOf(best).right, shareOf(best).all, neededOf(shareOf(best).all, best.finish.course.pass_mark)) : words.notTaken}{" "}
      {sittingsOf(entries, "post-test").length > 0 && isUnderWay && words.underWay}{" "}
      <PageLink places={places} address={POST_TEST}>
        {words.toPostTest}
      </PageLink>
    </p>
  );
}
