import { probabilityWords as words } from "../shared/words-of-probability";
import type { Condition } from "./view";

const KINDS = ["start", "open", "contrast"] as const;

interface Props {
  conditions: Condition[];
  chosen: string;
  id: string;
  onChoose(name: string): void;
}

/** One condition at a time, grouped by whether one knows where to start. */
export function Picker({ conditions, chosen, id, onChoose }: Props) {
  return (
    <p class="sc-lab-picker">
      <label for={id}>{words.condition}</label>
      <select id={id} class="sc-field" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={words.kinds[kind]}>
            {conditions
              .filter((condition) => condition.kind === kind)
              .map(({ name, tests }) => (
                <option key={name} value={name} selected={name === chosen}>
                  {words.option(name, tests.length)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
