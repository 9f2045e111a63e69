import type { Estimate } from "../reasoning/findings";
import { probabilityWords as words } from "../shared/words-of-probability";
import { accuracyOf } from "./accuracy";
import { CELL, COLUMNS, type Count, type Kind, peopleAt, ROWS, squares } from "./crowd";
import { reckon, type Step } from "./reckon";
import type { Chosen } from "./state";
import type { Condition } from "./view";

interface Props {
  chosen: Chosen;
  condition: Condition;
  start: Estimate;
  steps: Step[];
  onChoose(change: Partial<Chosen>): void;
  /** Tells this lab's patterns from those of another on the page. */
  id: string;
}

/** The same numbers as 1,000 people, by one of the tests that count. */
export function People({ chosen, condition, start, steps, onChoose, id }: Props) {
  const counting = steps.filter(({ by, ratio }) => !by && ratio);
  const step = counting.find(({ test }) => test.id === chosen.shownBy) ?? counting.at(-1);
  const others = step ? chosen.done.filter((one) => one.id !== step.test.id && counting.some(({ test }) => test.id === one.id)) : [];
  const before = reckon(condition, start, others).probability;
  const accuracy = step && accuracyOf(step.test);
  const after = step && reckon(condition, start, [...others, { id: step.test.id, outcome: step.outcome }]).probability;
  const people = peopleAt(step && !accuracy ? after! : before, accuracy);
  const population = condition.populations.find((one) => one.id === chosen.population)?.name;
  const who = others.length > 0 ? words.alike.others : population ? words.alike.of(population) : words.alike.start;
  return (
    <section>
      <h4>{words.people}</h4>
      {counting.length > 1 && (
        <p class="sc-lab-picker">
          <label for={`${id}-by`}>{words.whichTest}</label>
          <select id={`${id}-by`} class="sc-field" value={step!.test.id} onChange={(event) => onChoose({ shownBy: event.currentTarget.value })}>
            {counting.map(({ test }) => (
              <option key={test.id} value={test.id}>
                {test.finding}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>{told(people, who, step)}</p>
      <svg class="sc-lab-people" viewBox={`0 0 ${COLUMNS * CELL} ${ROWS * CELL}`} aria-hidden="true">
        <Crowd people={people} id={id} />
      </svg>
      <ul class="sc-lab-legend">
        {people.map(([kind, count]) => (
          <li key={kind}>
            <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
              <Person kind={kind} />
            </svg>
            {words.counts[kind](count)}
          </li>
        ))}
      </ul>
      {step && accuracy && <p class="sc-lab-note">{words.rounded}</p>}
    </section>
  );
}

function told(people: Count[], who: string, step?: Step): string {
  const count = Object.fromEntries(people) as Partial<Record<Kind, number>>;
  if (count.have !== undefined && step) return words.unknownSplit(step.test.finding, step.outcome, count.have, count.none!);
  if (count.have !== undefined || !step) return words.have(who, count.have!, count.none!);
  const [have, none] = [count.haveFound! + count.haveAbsent!, count.noneFound! + count.noneAbsent!];
  const [inHave, inNone] = step.outcome === "found" ? [count.haveFound!, count.noneFound!] : [count.haveAbsent!, count.noneAbsent!];
  const { finding } = step.test;
  return [words.have(who, have, none), words.split(finding, step.outcome, [inHave, have], [inNone, none]), words.ofThose(step.outcome, inHave + inNone, inHave)].join(" ");
}

/** A path for each kind of people, filled with as many of them: a handful of elements, not a thousand. */
function Crowd({ people, id }: { people: Count[]; id: string }) {
  let first = 0;
  return (
    <>
      {people.map(([kind, count]) => {
        const path = squares(first, first + count);
        first += count;
        const pattern = `${id}-${kind}`;
        return (
          <g key={kind}>
            <pattern id={pattern} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
              <Person kind={kind} />
            </pattern>
            {path && <path d={path} fill={`url(#${pattern})`} />}
          </g>
        );
      })}
    </>
  );
}

/** Round: has it. Square: has it not. Filled: found in them. */
function Person({ kind }: { kind: Kind }) {
  const solid = kind === "have" || kind.endsWith("Found");
  const looks = `sc-lab-person sc-lab-${kind.startsWith("have") ? "have" : "none"}${solid ? " sc-is-solid" : ""}`;
  return kind.startsWith("have") ? <circle class={looks} cx={CELL / 2} cy={CELL / 2} r="3.4" /> : <rect class={looks} x="2.5" y="2.5" width="5" height="5" />;
}
