import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { InlineHtml } from "../shared/html";
import { afterPaint } from "../shared/pauses";
import type { Places } from "../shared/places";
import { words } from "../shared/words";
import { Asked } from "./Asked";
import { Confidence } from "./Confidence";
import { Hints } from "./Hints";
import { focusOnHeading } from "./focus";
import { itemTypeOf } from "./item-types";
import { Later } from "./Later";
import { Reasons } from "./Reasons";
import { costOf } from "./score";
import { verdictOf } from "./verdict";
import { VerdictLine } from "./VerdictLine";
import type { Attempt, CaseView, Handed, Item } from "./view";

interface Props {
  item: Item;
  number: number;
  view: CaseView;
  places: Places;
  attempts: Attempt[];
  asksConfidence: boolean;
  onRespond(handed: Handed): void;
  onNext?: () => void;
  /** Takes the item into the review; missing where there is none. */
  onLater?: () => void;
}

/** One item: respond, see the verdict and why, try again or go on. The verdict is painted before the reasons are drawn. */
export function ItemPanel({ item, number, view, places, attempts, asksConfidence, onRespond, onNext, onLater }: Props) {
  const { Input, isComplete, incomplete, mark } = itemTypeOf(item);
  const [draft, setDraft] = useState<unknown>(undefined);
  const [hints, setHints] = useState(0);
  const [confidence, setConfidence] = useState<number | undefined>(undefined);
  const [note, setNote] = useState("");
  const [coming, setComing] = useState<Handed | undefined>(undefined); // handed in; its reasons are not drawn yet
  const [retrying, setRetrying] = useState(false);
  const [missing, setMissing] = useState("");
  const [said, say] = useState(""); // by the item's parts, for the ears alone
  const verdict = useRef<HTMLParagraphElement>(null);
  const justResponded = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const shown = retrying ? undefined : attempts.at(-1);
  const marked = shown ?? coming;
  const left = (item.attempts ?? Infinity) - attempts.length;
  const canRetry = shown && verdictOf(shown) !== "right" && left > 0;

  useEffect(() => {
    if (!justResponded.current || !shown) return;
    justResponded.current = false;
    verdict.current?.focus();
  }, [shown]);

  const respond = (event: Event) => {
    event.preventDefault();
    if (marked) return;
    say("");
    if (!isComplete(draft, item)) return setMissing(incomplete ?? words.item.incomplete);
    if (asksConfidence && confidence === undefined) return setMissing(words.confidence.missing);
    const worth = mark(item, draft);
    const handed: Handed = { response: draft, score: Math.max(0, worth - costOf(item, hints)) };
    if (hints > 0) Object.assign(handed, { mark: worth, hints });
    if (confidence !== undefined) handed.confidence = confidence;
    if (note.trim()) handed.note = note.trim();
    setMissing("");
    setComing(handed);
    afterPaint(() => {
      justResponded.current = true;
      setComing(undefined);
      setRetrying(false);
      onRespond(handed);
    });
  };
  const choose = (response: unknown) => {
    setMissing("");
    say("");
    setDraft(response);
  };
  const retry = () => {
    setDraft(undefined);
    setConfidence(undefined);
    setRetrying(true);
    // The button that was used goes away; the item begins again where it began.
    requestAnimationFrame(() => focusOnHeading(form.current));
  };

  const response = marked ? marked.response : draft;
  const locked = Boolean(shown);
  // Kept as it is while only the verdict comes in: a verdict is worth waiting less for.
  const prompt = useMemo(
    () => (
      <>
        <h4>{words.case.placeOf.unguided(number, view.items.length)}</h4>
        <Asked item={item}>
          <Input item={item} response={response} locked={locked} onChange={choose} say={say} />
        </Asked>
        <Hints item={item} seen={marked?.hints ?? hints} locked={locked} onShow={() => setHints(hints + 1)} say={say} />
        {item.note && !locked && (
          <label class="sc-note">
            <InlineHtml html={item.note} /> <span class="sc-instruction">{words.item.noteHelp}</span>
            <textarea rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
        )}
        {asksConfidence && <Confidence step={marked ? marked.confidence : confidence} locked={locked} onChange={setConfidence} />}
      </>
    ),
    [item, number, view, response, locked, hints, note, confidence, asksConfidence],
  );

  return (
    <form class="sc-item" data-item={item.id} onSubmit={respond} ref={form}>
      {prompt}
      <div class={`sc-answer${marked ? " sc-is-marked" : ""}`}>
        {!shown && (
          <button type="submit" class="sc-button sc-check">
            {words.item.check}
          </button>
        )}
        <div class="sc-feedback" role="status">
          {said && !marked && <p class="sc-for-ears">{said}</p>}
          {missing && !marked && <p>{missing}</p>}
          {marked && <VerdictLine item={item} handed={marked} line={verdict} />}
        </div>
      </div>
      {shown && <Reasons item={item} view={view} places={places} handed={shown} />}
      {shown && onLater && <Later isIn={attempts.some((attempt) => verdictOf(attempt) !== "right")} onLater={onLater} />}
      {shown && (canRetry || onNext) && (
        <p class="sc-actions">
          {canRetry && (
            <button type="button" class="sc-button sc-retry" onClick={retry}>
              {words.item.retry}
            </button>
          )}
          {onNext && (
            <button type="button" class={`sc-button sc-next${verdictOf(shown) !== "right" ? " sc-quiet" : ""}`} onClick={onNext}>
              {words.case.next.unguided}
            </button>
          )}
        </p>
      )}
    </form>
  );
}
