import { patientWords as words } from "../shared/words-of-patients";
import type { Budget } from "./budget";
import type { Bedside } from "./view";

/** The time and the strain, in words and as bars. */
export function Meters({ bedside: { patient }, budget }: { bedside: Bedside; budget: Budget }) {
  const strain = strainOf(budget, patient.tolerance);
  return (
    <div class="sc-meters">
      <Meter says={words.ofMinutes(budget.left, patient.minutes)} share={budget.left / patient.minutes} />
      <Meter says={words.strain[strain]} share={Math.min(1, budget.load / patient.tolerance)} tone={strain} />
    </div>
  );
}

function Meter({ says, share, tone }: { says: string; share: number; tone?: string }) {
  return (
    <span class={`sc-meter${tone ? ` sc-is-${tone}` : ""}`}>
      <span>{says}</span>
      <span class="sc-meter-bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
    </span>
  );
}

/** How the patient bears it, in a word: by the share of the tolerance that is used. */
export function strainOf({ load, flare }: Budget, tolerance: number): keyof typeof words.strain {
  if (flare) return "flared";
  const share = load / tolerance;
  return share === 0 ? "none" : share <= 0.5 ? "settled" : share <= 0.8 ? "tiring" : "near";
}
