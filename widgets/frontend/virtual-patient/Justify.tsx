import { useId } from "preact/hooks";
import { patientWords as words } from "../shared/words-of-patients";
import { Finding } from "./Finding";
import type { Bedside } from "./view";

export type Side = "for" | "against" | "neither";
const SIDES: Side[] = ["for", "against", "neither"];

interface Props {
  bedside: Bedside;
  done: string[];
  /** The hypothesis that is ranked first. */
  first: string;
  sides: Record<string, Side>;
  onChange(id: string, side: Side): void;
}

/** Which findings speak for the first-ranked hypothesis, and which against it. */
export function Justify({ bedside, done, first, sides, onChange }: Props) {
  const name = useId();
  const { procedures, hypotheses } = bedside;
  return (
    <section class="sc-justify" aria-label={words.justify(hypotheses.get(first)!.name)}>
      <h5>{words.justify(hypotheses.get(first)!.name)}</h5>
      <p class="sc-muted">{words.justifyHelp}</p>
      {done.map((id) => (
        <fieldset key={id} class="sc-weigh" data-finding={id}>
          <legend>{procedures.get(id)!.name}</legend>
          <Finding bedside={bedside} id={id} withChart={false} />
          <div class="sc-segments">
            {SIDES.map((side) => {
              const isChosen = (sides[id] ?? "neither") === side;
              return (
                <label key={side} class={isChosen ? "sc-is-chosen" : undefined}>
                  <input type="radio" name={`${name}-${id}`} checked={isChosen} onChange={() => onChange(id, side)} /> {words.sides[side]}
                </label>
              );
            })}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
