import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { courseTestWords as words } from "../shared/words-of-tests";
import { Heading } from "./Heading";

interface Props {
  /** Whether each item is answered, in their order. */
  answered: boolean[];
  asksConfidence: boolean;
  moved: RefObject<boolean>;
  onGo(index: number): void;
  onHandIn(): void;
}

/** What is still open, the way back to each item, and handing in. */
export function Overview({ answered, asksConfidence, moved, onGo, onHandIn }: Props) {
  const [hurried, setHurried] = useState(false);
  const open = answered.flatMap((is, index) => (is ? [] : [index + 1]));
  return (
    <div class="sc-item">
      <Heading moved={moved}>{words.overview}</Heading>
      <p>
        {open.length === 0 ? words.allAnswered : words.open(open)} {open.length > 0 && asksConfidence && words.needsConfidence}
      </p>
      <ol class="sc-steps" aria-label={words.overviewLabel}>
        {answered.map((is, index) => (
          <li key={index}>
            <button
              type="button"
              class={`sc-step ${is ? "sc-is-answered" : "sc-is-open"}`}
              aria-label={words.item(index + 1) + (is ? words.isAnswered : words.isOpen)}
              onClick={() => onGo(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p class="sc-actions">
        <button type="button" class="sc-button" onClick={() => (open.length === 0 ? onHandIn() : setHurried(true))}>
          {words.handIn}
        </button>
      </p>
      <p role="status">{hurried && open.length > 0 && words.notYet}</p>
    </div>
  );
}
