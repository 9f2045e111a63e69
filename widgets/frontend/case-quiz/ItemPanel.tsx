import { useEffect, useRef, useState } from "preact/hooks";
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

/** One item: respond, see the verdict and why, try again or go on. */
export function ItemPanel({ item, number, view, places, last, onRespond, onNext }: Props) {
  const { Input, instruction, isComplete, mark } = itemTypeOf(item);
  const [draft, setDraft] = useState<unknown>(undefined);
  const [retrying, setRetrying] = useState(false);
  const [hurried, setHurried] = useState(false);
  const verdict = useRef<HTMLParagraphElement>(null);
  const justResponded = useRef(false);
  const shown = retrying ? undefined : last;

  useEffect(() => {
    if (!justResponded.current || !shown) return;
    justResponded.current = false;
    verdict.current?.focus();
  }, [shown]);

  const respond = (event: Event) => {
    event.preventDefault();
    if (shown) return;
    if (!isComplete(draft)) return setHurried(true);
    justResponded.current = true;
    setRetrying(false);
    onRespond(draft, mark(item, draft));
  };
  const choose = (response: unknown) => {
    setHurried(false);
    setDraft(response);
  };
  const retry = () => {
    setDraft(undefined);
    setRetrying(true);
  };

  return (
    <form class="sc-item" data-item={item.id} onSubmit={respond}>
      <h4>
        Item {number} of {view.items.length}
      </h4>
      {item.stem && <Html html={item.stem} class="sc-stem" />}
      <fieldset>
        <legend>
          <InlineHtml html={item.lead_in} class="sc-lead-in" /> <span class="sc-instruction">{instruction}</span>
        </legend>
        <Input item={item} response={shown ? shown.response : draft} locked={Boolean(shown)} onChange={choose} />
      </fieldset>
      {!shown && (
        <button type="submit" class="sc-button sc-check">
          Check answer
        </button>
      )}
      <div class="sc-feedback" role="status">
        {hurried && !shown && <p>Choose an answer first.</p>}
        {shown && <Feedback item={item} view={view} places={places} attempt={shown} verdictRef={verdict} />}
      </div>
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

interface FeedbackProps {
  item: Item;
  view: CaseView;
  places: Places;
  attempt: Attempt;
  verdictRef: { current: HTMLParagraphElement | null };
}

function Feedback({ item, view, places, attempt, verdictRef }: FeedbackProps) {
  const { Chosen, Others, explainMark } = itemTypeOf(item);
  const verdict = attempt.score === 1 ? "right" : attempt.score > 0 ? "partly" : "wrong";
  return (
    <>
      <p class={`sc-verdict sc-is-${verdict}`} tabIndex={-1} ref={verdictRef}>
        <Icon name={verdict} /> <strong>{VERDICTS[verdict]}</strong> {explainMark?.(item, attempt.response)}
      </p>
      <Chosen item={item} response={attempt.response} />
      <Fold class="sc-others" summary="Why the other options are right or not">
        {() => <Others item={item} response={attempt.response} />}
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
