import { useState } from "preact/hooks";
import { InlineHtml } from "../shared/html";
import { bandOf } from "./band";
import type { Places } from "../shared/places";
import { probabilityWords as words } from "../shared/words-of-probability";
import { SourceLink } from "./SourceLink";
import { type Chosen, startOf } from "./state";
import type { Condition } from "./view";

interface Props {
  condition: Condition;
  chosen: Chosen;
  places: Places;
  /** Of the group of radios. */
  name: string;
  onChoose(change: Partial<Chosen>): void;
}

const LEAST = 0.01;
const written = (p: number) => `${Number((100 * p).toPrecision(4))}`;

/** A published probability of people like this, or one's own. */
export function Start({ condition, chosen, places, name, onChoose }: Props) {
  const { value } = startOf(chosen, condition);
  // What is being typed may be no number yet; it stands until something else changes the probability.
  const [typed, setTyped] = useState<{ text: string; for: number } | undefined>(undefined);
  const own = (percent: number) => onChoose({ population: undefined, own: percent / 100 });
  const type = (text: string) => {
    const percent = Number(text);
    const usable = text.trim() !== "" && percent >= LEAST && percent <= 100 - LEAST;
    setTyped({ text, for: usable ? percent / 100 : value });
    if (usable) own(percent);
  };
  const { stop, sources = [] } = condition.lines;
  return (
    <section>
      <h4>{words.start}</h4>
      {stop && (
        <div class="sc-lab-stop">
          <p class="sc-lab-stop-title">{words.stop}</p>
          <p>
            <InlineHtml html={stop} /> {sources.map((source) => <SourceLink key={source.id} source={source} places={places} />)}
          </p>
        </div>
      )}
      {condition.kind === "contrast" && <p class="sc-lab-note">{words.contrast}</p>}
      {condition.populations.length === 0 ? (
        <p class="sc-lab-note">{words.none}</p>
      ) : (
        <fieldset class="sc-lab-populations">
          <legend>{words.whom}</legend>
          {condition.populations.map(({ id, name: who, share, reference_standard, source }) => (
            <div key={id} class={`sc-lab-choice${chosen.population === id ? " sc-is-chosen" : ""}`}>
              <label>
                <input type="radio" name={name} value={id} checked={chosen.population === id} onChange={() => onChoose({ population: id, own: share.value })} />
                <span>
                  <strong>{words.share(share.value, bandOf(share))}</strong> <span>{who}</span>
                </span>
              </label>
              <small>
                {words.standard(reference_standard)} · <SourceLink source={source} places={places} /> <span class="sc-certainty">{source.certainty}</span>
              </small>
            </div>
          ))}
          <div class={`sc-lab-choice${chosen.population ? "" : " sc-is-chosen"}`}>
            <label>
              <input type="radio" name={name} value="own" checked={!chosen.population} onChange={() => onChoose({ population: undefined, own: value })} />
              <span>{words.own}</span>
            </label>
          </div>
        </fieldset>
      )}
      <div class="sc-lab-own">
        <label>
          {words.percent}
          <input
            class="sc-field"
            type="number"
            inputMode="decimal"
            min={LEAST}
            max={100 - LEAST}
            step="any"
            value={typed?.for === value ? typed.text : written(value)}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyped(undefined)}
          />
        </label>
        <input
          type="range"
          min="1"
          max="99"
          value={Math.round(100 * value)}
          aria-label={words.slider}
          aria-valuetext={words.sliderValue(value)}
          onInput={(event) => own(Number(event.currentTarget.value))}
        />
      </div>
    </section>
  );
}
