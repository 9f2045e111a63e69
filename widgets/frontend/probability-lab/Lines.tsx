import { shown, probabilityWords as words } from "../shared/words-of-probability";
import { ACTIONS, type Lines as Positions } from "./view";

/** The probabilities from which on one would image, treat or refer: the learner's own judgement. */
export function Lines({ lines, onChange }: { lines: Positions; onChange(changed: Partial<Positions>): void }) {
  return (
    <section>
      <h4>{words.lines}</h4>
      {ACTIONS.map((action) => (
        <label key={action} class="sc-lab-threshold">
          <span>
            {words.line[action]} <strong>{shown(lines[action])}</strong>
          </span>
          <input type="range" min="1" max="99" value={Math.round(100 * lines[action])} aria-valuetext={shown(lines[action])} onInput={(event) => onChange({ [action]: Number(event.currentTarget.value) / 100 })} />
        </label>
      ))}
      <p class="sc-lab-note">{words.linesNote}</p>
    </section>
  );
}
