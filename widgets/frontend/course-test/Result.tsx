import type { RefObject } from "preact";
import { Icon } from "../shared/icons";
import { wilson } from "../shared/intervals";
import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { courseTestWords as words } from "../shared/words-of-tests";
import type { Entry } from "../record/entry";
import { ByChapter } from "./ByChapter";
import { Gain } from "./Gain";
import { Heading } from "./Heading";
import type { Fetched } from "./items";
import { MarkedItems } from "./MarkedItems";
import type { CourseTestState } from "./pool";
import { type Finished, hasPassed, type Kind, neededOf, shareOf } from "./sittings";
import { Waiting } from "./Waiting";

const CERTIFICATE = "reference/certificate.html";

interface Props {
  kind: Kind;
  test: CourseTestState;
  places: Places;
  entries: Entry[];
  sitting: Finished;
  fetched: Fetched;
  moved: RefObject<boolean>;
  onAgain(): void;
}

/** How a test came out, what it can tell, and what to do next. */
export function Result({ kind, test, places, entries, sitting, fetched, moved, onAgain }: Props) {
  const { right, all } = shareOf(sitting);
  return (
    <div class="sc-test-part">
      <Heading moved={moved}>{words.result[kind]}</Heading>
      <p class="sc-test-share">{words.share(right, all, wilson(right, all))}</p>
      {kind === "post-test" && <Passed sitting={sitting} places={places} />}
      <p>
        {words.interval} {words.handedIn(new Date(sitting.finish.at).toLocaleDateString())}
      </p>
      {kind === "pre-test" ? (
        <p>{words.preTestDone}</p>
      ) : (
        <p class="sc-actions">
          <button type="button" class="sc-button sc-quiet" onClick={onAgain}>
            {words.again}
          </button>
        </p>
      )}
      {kind === "post-test" && <Gain entries={entries} />}
      <ByChapter sitting={sitting} test={test} places={places} />
      {fetched.items ? <MarkedItems sitting={sitting} items={fetched.items} places={places} /> : <Waiting fetched={fetched} />}
    </div>
  );
}

function Passed({ sitting, places }: { sitting: Finished; places: Places }) {
  const passed = hasPassed(sitting);
  const { pass_mark } = sitting.finish.course;
  const { all } = shareOf(sitting);
  return (
    <p class={`sc-verdict sc-is-${passed ? "right" : "partly"}`}>
      <Icon name={passed ? "right" : "partly"} /> <strong>{passed ? words.passed(pass_mark) : words.notPassed(neededOf(all, pass_mark), all)}</strong>{" "}
      {passed && (
        <PageLink places={places} address={CERTIFICATE}>
          {words.certificate}
        </PageLink>
      )}
    </p>
  );
}
