import type { RefObject } from "preact";
import { courseTestWords as words } from "../shared/words-of-tests";
import { Heading } from "./Heading";
import type { CourseTestState } from "./pool";
import { type Kind, neededOf } from "./sittings";

interface Props {
  kind: Kind;
  test: CourseTestState;
  moved: RefObject<boolean>;
  /** Why it cannot begin, or could not. */
  trouble: string;
  onBegin?: () => void;
  onBack?: () => void;
}

/** What the test is, and the way into it. */
export function Opening({ kind, test, moved, trouble, onBegin, onBack }: Props) {
  const rules =
    kind === "pre-test"
      ? [words.noHelp, words.wholly, words.once, words.kept]
      : [words.passing(neededOf(test.items, test.course.pass_mark), test.items), words.noHelp, words.wholly, words.confidence, words.parallel, words.kept];
  return (
    <div class="sc-test-part">
      <Heading moved={moved}>{words.before}</Heading>
      <p>{words.about[kind]}</p>
      <p>{words.extent(test.items, test.minutes, test.chapters.length)}</p>
      <ul class="sc-test-rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="sc-actions">
        {onBegin && (
          <button type="button" class="sc-button" onClick={onBegin}>
            {words.begin[kind]}
          </button>
        )}
        {onBack && (
          <button type="button" class="sc-button sc-quiet" onClick={onBack}>
            {words.backToResult}
          </button>
        )}
      </p>
      <p role="status">{trouble}</p>
    </div>
  );
}
