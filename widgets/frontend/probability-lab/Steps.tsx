import type { Estimate } from "../reasoning/findings";
import { InlineHtml } from "../shared/html";
import { probabilityWords as words } from "../shared/words-of-probability";
import type { Reckoned, Step } from "./reckon";
import { StepPlot } from "./StepPlot";
import type { Condition, Lines } from "./view";

interface Props {
  condition: Condition;
  start: Estimate;
  steps: Step[];
  lines: Lines;
  grouped: Reckoned;
  /** As if all tests were independent. */
  apart: Reckoned;
  independent: boolean;
  onIndependent(value: boolean): void;
}

/** The tests in the order in which they were done, with the probability after each. */
export function Steps({ condition, start, steps, lines, grouped, apart, independent, onIndependent }: Props) {
  const groups = [...new Set(Object.keys(grouped.setAside).map((id) => condition.groups[id]))];
  const reasons = groups.flatMap((group) => condition.reasons[group] ?? []);
  return (
    <section>
      <h4>{words.steps}</h4>
      {steps.length === 0 ? (
        <p class="sc-lab-note">{words.stepsEmpty}</p>
      ) : (
        <>
          <StepPlot start={start} steps={steps} lines={lines} independent={independent} />
          <p class="sc-lab-note">{words.stepsKey(independent)}</p>
          <table class="sc-table sc-wraps sc-lab-steps">
            <thead>
              <tr>
                <th scope="col">
                  <span class="sc-for-ears">{words.columns.step}</span>
                </th>
                <th scope="col">{words.columns.test}</th>
                <th scope="col" class="sc-number">
                  {words.columns.ratio}
                </th>
                <th scope="col" class="sc-number">
                  {words.columns.after}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>0</td>
                <th scope="row">{words.startRow}</th>
                <td class="sc-number" />
                <td class="sc-number">{words.share(start.value)}</td>
              </tr>
              {steps.map((step, index) => (
                <tr key={step.test.id} class={step.by && !independent ? "sc-is-aside" : ""}>
                  <td>{index + 1}</td>
                  <th scope="row">
                    {step.test.finding}: {words.outcome[step.outcome]}
                    {step.ratio === undefined && <small>{words.noRatio}</small>}
                    {step.by && !independent && <small>{words.setAside(step.by.finding)}</small>}
                  </th>
                  <td class="sc-number">{step.ratio && words.ratio(step.ratio.value)}</td>
                  <td class="sc-number">{words.share(independent ? step.asIfIndependent : step.after.probability)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <label class="sc-lab-tick">
        <input type="checkbox" checked={independent} onChange={(event) => onIndependent(event.currentTarget.checked)} />
        {words.independent}
      </label>
      {independent && <p class="sc-lab-note">{groups.length > 0 ? words.independentGap(grouped.probability, apart.probability) : words.independentSame}</p>}
      {groups.length > 0 && !independent && (
        <p class="sc-lab-note">
          {reasons.length > 0 ? reasons.map((reason) => <InlineHtml key={reason} html={`${reason} `} />) : words.groupRule}
        </p>
      )}
    </section>
  );
}
