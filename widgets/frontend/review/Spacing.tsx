import { type Plan, PLANS } from "../record/entry";
import { Fold } from "../shared/Fold";
import { reviewWords as words } from "../shared/words-of-review";

/** How reviews are spaced, and how cards are rated. */
export function Spacing({ plan, onPlan }: { plan: Plan; onPlan(plan: Plan): void }) {
  return (
    <section>
      <h2>{words.spacing}</h2>
      <fieldset class="sc-plans">
        <legend>{words.spacingBy}</legend>
        {PLANS.map((name) => (
          <label key={name}>
            <input type="radio" name="plan" value={name} checked={plan === name} onChange={() => onPlan(name)} /> {words.plans[name]}
          </label>
        ))}
      </fieldset>
      <p class="sc-review-note">
        {words.planNotes[plan]} {words.changeRule}
      </p>
      <Fold summary={words.ruleTitle}>{() => <p>{words.rule}</p>}</Fold>
    </section>
  );
}
