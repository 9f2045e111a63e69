import { probabilityWords as words } from "../shared/words-of-probability";
import type { Condition } from "./view";

const KINDS = ["start", "open", "contrast"] as const;

interface Props {
  conditions: Condition[];
  chosen: string;
  onChoose(name: string): void;
}

/** One condition at a time, grouped by whether one knows where to start. */
export function Picker({ conditions, chosen, onChoose }: Props) {
  return (
    <label class="sc-lab-picker">
      {words.condition}
      <select class="sc-field" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
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
    </label>
  );
}
