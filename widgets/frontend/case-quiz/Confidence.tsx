import { words } from "../shared/words";

interface Props {
  step: number | undefined;
  locked: boolean;
  onChange(step: number): void;
}

/** How sure the learner is, asked before the response is marked. */
export function Confidence({ step, locked, onChange }: Props) {
  return (
    <fieldset class="sc-confidence">
      <legend>{words.confidence.title}</legend>
      {words.confidence.steps.map((label, index) => (
        <label key={index}>
          <input type="radio" name="confidence" checked={step === index} disabled={locked} onChange={() => onChange(index)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
