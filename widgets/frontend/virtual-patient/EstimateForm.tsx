import { useId, useRef, useState } from "preact/hooks";
import { InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import { Justify, type Side } from "./Justify";
import type { Move, Point, Shares } from "./move";
import { draftOf, known, type Play } from "./moves";
import { Notes } from "./Notes";
import { ranked, scaledTo100, sumOf } from "./scoring";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  point: Point;
  say(sentence: string): void;
  onMove(move: Move): void;
}

const sidesOf = (draft: ReturnType<typeof draftOf>): Record<string, Side> =>
  Object.fromEntries((["for", "against"] as const).flatMap((side) => (draft?.[side] ?? []).map((id) => [id, side])));

const isWhole = (text: string) => /^\s*\d{0,3}\s*$/.test(text) && Number(text) <= 100;

/** How likely each hypothesis is held to be: whole percent that sum to 100; the last time with reasons. */
export function EstimateForm({ bedside, play, point, say, onMove }: Props) {
  const { choices, hypotheses } = bedside;
  const ids = choices.map((choice) => choice.id);
  const [draft] = useState(() => draftOf(play, point));
  const [texts, setTexts] = useState<Record<string, string>>(() => Object.fromEntries(ids.map((id) => [id, draft ? String(draft.shares[id] ?? 0) : ""])));
  const [sides, setSides] = useState<Record<string, Side>>(() => sidesOf(draft));
  const [trouble, setTrouble] = useState("");
  const fields = useRef<HTMLDivElement>(null);
  const name = useId();
  const shares: Shares = Object.fromEntries(ids.map((id) => [id, isWhole(texts[id]) ? Number(texts[id]) : 0]));
  const sum = sumOf(shares);
  const order = ranked(shares).filter((id) => shares[id] > 0);
  const done = known(bedside, play);
  const chosen = (side: Side) => done.filter((id) => sides[id] === side);

  const fail = (sentence: string) => {
    setTrouble(sentence);
    say(sentence);
  };
  const write = (id: string, text: string) => {
    setTrouble("");
    setTexts({ ...texts, [id]: text });
  };
  const scale = () => {
    if (sum === 0) return fail(words.nothingStated);
    setTrouble("");
    setTexts(Object.fromEntries(Object.entries(scaledTo100(shares)).map(([id, share]) => [id, String(share)])));
    say(words.scaled);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = ids.findIndex((id) => !isWhole(texts[id]));
    if (wrong >= 0) {
      fields.current?.querySelectorAll("input")[wrong].focus();
      return fail(words.notWhole);
    }
    if (sum !== 100) return fail(words.notHundred);
    const isLast = point === "final" && done.length > 0;
    if (isLast && chosen("for").length === 0) return fail(words.needsFor);
    onMove({ do: "estimate", point, shares, ...(point === "final" && { for: chosen("for"), against: chosen("against") }) });
  };

  return (
    <form class="sc-estimate" onSubmit={submit} noValidate>
      {point !== "start" && done.length > 0 && point !== "final" && (
        <details class="sc-known">
          <summary>{words.whatYouKnow}</summary>
          <Notes bedside={bedside} done={done} />
        </details>
      )}
      <div class="sc-halves">
        <fieldset>
          <legend>{words.ask[point]}</legend>
          <div class="sc-shares" ref={fields}>
            {ids.map((id) => (
              <div key={id} class="sc-share" data-hypothesis={id}>
                <label for={`${name}-${id}`}>{hypotheses.get(id)!.name}</label>
                <span class="sc-percent-field">
                  <input
                    id={`${name}-${id}`}
                    type="number"
                    inputMode="numeric"
                    min="0"
                    max="100"
                    step="1"
                    class="sc-field"
                    value={texts[id]}
                    aria-describedby={`${name}-${id}-about`}
                    onInput={(event) => write(id, event.currentTarget.value)}
                  />
                  <span aria-hidden="true">%</span>
                </span>
                <p id={`${name}-${id}-about`} class="sc-muted">
                  <InlineHtml html={hypotheses.get(id)!.about} />
                </p>
              </div>
            ))}
          </div>
        </fieldset>
        <div class="sc-preview">
          <h5>{words.ranked}</h5>
          <ol role="list">
            {order.map((id) => (
              <li key={id}>
                <span>{hypotheses.get(id)!.name}</span> <span class="sc-preview-share">{words.share(shares[id])}</span>
                <span class="sc-meter-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${Math.min(100, (100 * shares[id]) / Math.max(sum, 100))}%` }} />
                </span>
              </li>
            ))}
          </ol>
          <p class={`sc-sum${sum === 100 ? " sc-is-right" : ""}`}>
            <strong>{words.sum(sum)}</strong> {words.toGo(100 - sum)}
          </p>
          <button type="button" class="sc-button sc-quiet sc-small" onClick={scale}>
            {words.scale}
          </button>
        </div>
      </div>
      {point === "final" && done.length > 0 && order.length > 0 && (
        <Justify bedside={bedside} done={done} first={order[0]} sides={sides} onChange={(id, side) => setSides({ ...sides, [id]: side })} />
      )}
      <p class="sc-actions">
        <button type="submit" class="sc-button">
          {words.submit[point]}
        </button>
        {trouble && <span class="sc-trouble">{trouble}</span>}
      </p>
    </form>
  );
}
