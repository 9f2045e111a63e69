import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { afterPaint } from "../shared/pauses";
import { Fold } from "../shared/Fold";
import { Icon } from "../shared/icons";
import { Html, InlineHtml } from "../shared/html";
import { itemTypeOf } from "./item-types";
import { type Places, Sources } from "./Sources";
import type { Attempt, CaseView, Item } from "./view";

interface Props {
  item: Item;
  number: number;
  view: CaseView;
  places: Places;
  last: Attempt | undefined;
  onRespond(response: unknown, score: number): void;
  onNext?: () => void;
}

/** One item: respond, see the verdict and why, try again or go on. The verdict is painted before the reasons are drawn. */
export function ItemPanel({ item, number, view, places, last, onRespond, onNext }: Props) {
  const { Input, instruction, isComplete, mark } = itemTypeOf(item);
  const [draft, setDraft] = useState<unknown>(undefined);
  const [score, setScore] = useState<number | undefined>(undefined); // of a response whose reasons are not drawn yet
  const [retrying, setRetrying] = useState(false);
  const [hurried, setHurried] = useState(false);
  const verdict = useRef<HTMLParagraphElement>(null);
  const justResponded = useRef(false);
  const shown = retrying ? undefined : last;
  const marked = shown ?? (score === undefined ? undefined : { response: draft, score });

  useEffect(() => {
    if (!justResponded.current || !shown) return;
    justResponded.current = false;
    verdict.current?.focus();
  }, [shown]);

  const respond = (event: Event) => {
    event.preventDefault();
    if (marked) return;
    if (!isComplete(draft)) return setHurried(true);
    const marks = mark(item, draft);
    setScore(marks);
    afterPaint(() => {
      justResponded.current = true;
      setScore(undefined);
      setRetrying(false);
      onRespond(draft, marks);
    });
  };
  const choose = (response: unknown) => {
    setHurried(false);
    setDraft(response);
  };
  const retry = () => {
    setDraft(undefined);
    setRetrying(true);
  };

  const response = marked ? marked.response : draft;
  const locked = Boolean(shown);
  // Kept as it is while only the verdict comes in: a verdict is worth waiting less for.
  const prompt = useMemo(
    () => (
      <>
        <h4>
          Item {number} of {view.items.length}
        </h4>
        {item.stem && <Html html={item.stem} class="sc-stem" />}
        <fieldset>
          <legend>
            <InlineHtml html={item.lead_in} class="sc-lead-in" /> <span class="sc-instruction">{instruction}</span>
          </legend>
          <Input item={item} response={response} locked={locked} onChange={choose} />
        </fieldset>
      </>
    ),
    [item, number, view, response, locked],
  );

  return (
    <form class="sc-item" data-item={item.id} onSubmit={respond}>
      {prompt}
      <div class={`sc-answer${marked ? " sc-is-marked" : ""}`}>
        {!shown && (
          <button type="submit" class="sc-button sc-check">
            Check answer
          </button>
        )}
        <div class="sc-feedback" role="status">
          {hurried && !marked && <p>Choose an answer first.</p>}
          {marked && <Verdict item={item} response={marked.response} score={marked.score} line={verdict} />}
        </div>
      </div>
      {shown && <Reasons item={item} view={view} places={places} response={shown.response} />}
      {shown && (
        <p class="sc-actions">
          {shown.score < 1 && (
            <button type="button" class="sc-button sc-retry" onClick={retry}>
              Try again
            </button>
          )}
          {onNext && (
            <button type="button" class={`sc-button sc-next${shown.score < 1 ? " sc-quiet" : ""}`} onClick={onNext}>
              Next item
            </button>
          )}
        </p>
      )}
    </form>
  );
}

const VERDICTS = { right: "Right.", partly: "Partly right.", wrong: "Not right." } as const;

interface VerdictProps {
  item: Item;
  response: unknown;
  score: number;
  line: { current: HTMLParagraphElement | null };
}

function Verdict({ item, response, score, line }: VerdictProps) {
  const verdict = score === 1 ? "right" : score > 0 ? "partly" : "wrong";
  return (
    <p class={`sc-verdict sc-is-${verdict}`} tabIndex={-1} ref={line}>
      <Icon name={verdict} /> <strong>{VERDICTS[verdict]}</strong> {itemTypeOf(item).explainMark?.(item, response)}
    </p>
  );
}

interface ReasonsProps {
  item: Item;
  view: CaseView;
  places: Places;
  response: unknown;
}

/** Why: the chosen option first, the others on request, then what it all rests on. */
function Reasons({ item, view, places, response }: ReasonsProps) {
  const { Chosen, Others } = itemTypeOf(item);
  return (
    <>
      <Chosen item={item} response={response} />
      <Fold class="sc-others" summary="Why the other options are right or not">
        {() => <Others item={item} response={response} />}
      </Fold>
      {item.expert_view && <ExpertView html={item.expert_view} />}
      <Sources item={item} view={view} places={places} />
    </>
  );
}

export function ExpertView({ html }: { html: string }) {
  return (
    <div class="sc-expert">
      <p class="sc-expert-title">
        <Icon name="guide" /> <strong>How an experienced clinician thinks here</strong>
      </p>
      <Html html={html} />
    </div>
  );
}
