import { Publication } from "../case-quiz/Publication";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import type { Effect } from "./effects";
import type { Bedside } from "./view";

/** The published ratios of a finding, each with its source and what became of it. */
export function RatioList({ effects, bedside, places }: { effects: Effect[]; bedside: Bedside; places: Places }) {
  const { hypotheses, procedures, sources } = bedside;
  const nameOf = (id: string) => hypotheses.get(id)!.name;
  if (effects.length === 0) return <span class="sc-muted">{words.noRatio}</span>;
  return (
    <ul class="sc-effects">
      {effects.map(({ ratio: { hypothesis, versus, lr, lo, hi, cite }, fate, by }) => (
        <li key={`${hypothesis} ${versus}`} data-fate={fate}>
          {words.ratio(lr, lo === undefined || hi === undefined ? undefined : [lo, hi])}{" "}
          {versus === undefined ? words.ratioFor(nameOf(hypothesis)) : words.ratioAgainst(nameOf(hypothesis), nameOf(versus))}{" "}
          <Publication cite={cite} references={sources.references} places={places} /> <span class="sc-tag">{words.fates[fate](by === undefined ? "" : procedures.get(by)!.name)}</span>
        </li>
      ))}
    </ul>
  );
}
