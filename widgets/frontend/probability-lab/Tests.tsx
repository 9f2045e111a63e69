import { Fragment } from "preact";
import type { Estimate } from "../reasoning/findings";
import type { Places } from "../shared/places";
import { probabilityWords as words } from "../shared/words-of-probability";
import { bandOf } from "./band";
import { SourceLink } from "./SourceLink";
import type { Condition, Done, LabTest, Outcome } from "./view";

const KINDS = ["history", "exam", "cluster", "screen"] as const;
const OUTCOMES = ["none", "found", "absent"] as const;

interface Props {
  condition: Condition;
  done: Done[];
  places: Places;
  /** Begins the names of the groups of radios. */
  name: string;
  onOutcome(id: string, outcome: Outcome | undefined): void;
}

/** Every test of the condition with its ratios; each is found, not found, or not done. */
export function Tests({ condition, done, places, name, onOutcome }: Props) {
  const kinds = KINDS.map((kind) => ({ kind, tests: condition.tests.filter((test) => test.kind === kind) })).filter(({ tests }) => tests.length > 0);
  return (
    <section>
      <h4>{words.tests}</h4>
      {kinds.map(({ kind, tests }, index) => (
        <details key={`${condition.name} ${kind}`} open={index === 0}>
          <summary>{words.testKind(words.testKinds[kind], tests.filter(({ id }) => done.some((one) => one.id === id)).length, tests.length)}</summary>
          {tests.map((test, place) => (
            <Fragment key={test.id}>
              {(place === 0 || studyOf(test) !== studyOf(tests[place - 1])) && (
                <p class="sc-lab-note sc-lab-study">
                  {words.about(test.setting, test.reference_standard)} · <SourceLink source={test.source} places={places} />
                  {test.secondary && ` (${words.secondary})`}
                </p>
              )}
              <TestRow test={test} name={`${name}-${test.id}`} outcome={done.find(({ id }) => id === test.id)?.outcome} onOutcome={(outcome) => onOutcome(test.id, outcome)} />
            </Fragment>
          ))}
        </details>
      ))}
      {condition.without_ratio.length > 0 && <p class="sc-lab-note">{words.withoutRatio(condition.without_ratio)}</p>}
    </section>
  );
}

/** Tests of one study follow each other: what they share is said once, before the first. */
const studyOf = ({ setting, reference_standard, source: { label }, secondary }: LabTest) => [setting, reference_standard, label, secondary].join("\n");

interface RowProps {
  test: LabTest;
  name: string;
  outcome: Outcome | undefined;
  onOutcome(outcome: Outcome | undefined): void;
}

function TestRow({ test, name, outcome, onOutcome }: RowProps) {
  const told = (ratio?: Estimate) => ratio && words.ratio(ratio.value, bandOf(ratio));
  return (
    <div class={`sc-lab-test${outcome ? " sc-is-chosen" : ""}`}>
      <fieldset>
        <legend>{test.finding}</legend>
        {OUTCOMES.map((one) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={(outcome ?? "none") === one} onChange={() => onOutcome(one === "none" ? undefined : one)} />
            {words.outcomes[one]}
          </label>
        ))}
      </fieldset>
      <small>
        {words.ratios(told(test.lr_positive), told(test.lr_negative))}
      </small>
    </div>
  );
}
