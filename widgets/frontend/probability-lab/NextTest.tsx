import type { Estimate } from "../reasoning/findings";
import { Fold } from "../shared/Fold";
import { probabilityWords as words } from "../shared/words-of-probability";
import { type Candidate, changes, decides, type Prospect, ranked } from "./next-test";
import { testOf } from "./reckon";
import type { Condition, Done, Lines } from "./view";

const FIRST = 3;

interface Props {
  condition: Condition;
  start: Estimate;
  done: Done[];
  lines: Lines;
}

/** The tests that are left, the most decisive first, each with its reason. */
export function NextTest({ condition, start, done, lines }: Props) {
  const candidates = ranked(condition, start, done, lines);
  const row = (candidate: Candidate) => (
    <li key={candidate.test.id}>
      <strong>{candidate.test.finding}</strong>
      <span>{words.prospects(numbers(candidate.found), numbers(candidate.absent))}</span>
      <span>{reason(condition, candidate)}</span>
    </li>
  );
  const [first, more] = [candidates.slice(0, FIRST), candidates.slice(FIRST)];
  return (
    <section>
      <h4>{words.next}</h4>
      {candidates.length === 0 && <p class="sc-lab-note">{words.nextNone}</p>}
      {candidates.length > 0 && !candidates.some(decides) && <p>{words.nextNothing}</p>}
      <ol class="sc-lab-next">{first.map(row)}</ol>
      {more.length > 0 && (
        <Fold summary={words.nextFold(more.length)}>
          {() => (
            <ol class="sc-lab-next" start={FIRST + 1}>
              {more.map(row)}
            </ol>
          )}
        </Fold>
      )}
    </section>
  );
}

const numbers = ({ probability, chance }: Prospect): [number?, number?] => [probability, chance];

function reason(condition: Condition, candidate: Candidate): string {
  const { found, absent, chanceOfChange, by } = candidate;
  if (by) return words.same(testOf(condition, by).finding);
  if (!decides(candidate)) return words.noCross;
  const crossed = (["found", "absent"] as const).filter((outcome) => changes({ found, absent }[outcome]));
  const told = crossed.map((outcome) => words.crosses(outcome, { found, absent }[outcome].gained, { found, absent }[outcome].lost));
  return [...told, chanceOfChange === undefined ? words.noChance : crossed.length === 2 ? words.always : words.chance(chanceOfChange)].join(" ");
}
