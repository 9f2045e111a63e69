import type { Estimate } from "../reasoning/findings";
import { probabilityWords as words } from "../shared/words-of-probability";
import { LATE, marksOf, reached } from "./action-lines";
import type { Reckoned } from "./reckon";
import { ACTIONS, type Lines } from "./view";

interface Props {
  start: Estimate;
  now: Reckoned;
  lines: Lines;
  tests: number;
  /** As if all tests were independent. */
  independent: boolean;
  /** What else has just happened. */
  notice: string;
}

// A label on a phone, as a part of the bar.
const LABEL = 0.15;
const at = (p: number) => ({ insetInlineStart: `${100 * p}%` });

/** Where the probability stands: in words, which are spoken when they change, and as a bar that stays in sight. */
export function Now({ start, now, lines, tests, independent, notice }: Props) {
  const { probability, interval, withoutInterval } = now;
  const actions = reached(probability, lines);
  return (
    <div class="sc-lab-now">
      <div role="status">
        {notice && <p class="sc-for-ears">{notice}</p>}
        <p class="sc-lab-told-now">
          <strong>{words.now(start.value, probability, tests)}</strong> {independent && <em>{words.countingAll} </em>}
          <span>{interval ? words.band(interval, withoutInterval) : words.noBand}</span>
        </p>
        <p class="sc-lab-reached">{words.reached(actions, ACTIONS.filter((action) => !actions.includes(action)))}</p>
      </div>
      <div class="sc-lab-bar" aria-hidden="true">
        {interval && <span class="sc-lab-band" style={{ ...at(interval[0]), width: `${100 * (interval[1] - interval[0])}%` }} />}
        <span class="sc-lab-way" style={{ ...at(Math.min(start.value, probability)), width: `${100 * Math.abs(probability - start.value)}%` }} />
        {marksOf(lines, LABEL).map((mark) => (
          <span key={mark.actions.join()} class={`sc-lab-line-label${mark.at > LATE ? " sc-is-late" : ""}`} style={at(mark.at)}>
            {words.marks(mark.actions.map((action) => words.actions[action]) as typeof mark.actions)}
          </span>
        ))}
        {ACTIONS.map((action) => (
          <span key={action} class="sc-lab-line" style={at(lines[action])} />
        ))}
        <span class="sc-lab-from" style={at(start.value)} />
        <span class="sc-lab-to" style={at(probability)} />
      </div>
    </div>
  );
}
