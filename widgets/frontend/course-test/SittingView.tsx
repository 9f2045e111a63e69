import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { newId } from "../record/new-id";
import type { AttemptEntry } from "../record/entry";
import { courseTestWords as words } from "../shared/words-of-tests";
import { attemptOf, type Draft, draftOf, hasResponse, isAnswered } from "./answer";
import { ItemForm } from "./ItemForm";
import type { Items } from "./items";
import { Overview } from "./Overview";
import { Pen } from "./pen";
import { type Kind, type Sitting, widgetOf } from "./sittings";

interface Props {
  kind: Kind;
  sitting: Sitting;
  /** Those of the form that the course still has. */
  items: Items;
  moved: RefObject<boolean>;
  onAnswer(attempt: AttemptEntry): void;
  onHandIn(): void;
}

/** A test under way: its items one at a time, then the overview. */
export function SittingView({ kind, sitting, items, moved, onAnswer, onHandIn }: Props) {
  const ids = [...items.keys()];
  const asksConfidence = kind === "post-test";
  const [drafts, setDrafts] = useState(() => new Map<string, Draft>(ids.map((id) => [id, draftOf(items.get(id)!.item, sitting.answers.get(id))])));
  const answered = ids.map((id) => isAnswered(items.get(id)!.item, drafts.get(id)!, asksConfidence));
  const firstOpen = answered.indexOf(false);
  const [place, setPlace] = useState(firstOpen < 0 ? ids.length : firstOpen); // past the last item: the overview
  const keep = useRef(onAnswer);
  keep.current = onAnswer;
  const pen = useMemo(() => new Pen<AttemptEntry>((attempt) => keep.current(attempt)), []);

  useEffect(() => {
    const flush = () => pen.flush();
    const leaves = ["pagehide", "visibilitychange"];
    for (const leave of leaves) addEventListener(leave, flush, true);
    return () => {
      for (const leave of leaves) removeEventListener(leave, flush, true);
      flush();
    };
  }, []);

  const go = (index: number) => {
    pen.flush();
    moved.current = true;
    setPlace(index);
  };
  const answer = (id: string) => (draft: Draft) => {
    const { item } = items.get(id)!;
    setDrafts(new Map(drafts).set(id, draft));
    const attempt = (sitting.answers.get(id)?.attempt ?? 0) + 1;
    if (hasResponse(item, draft)) pen.write(attemptOf(item, draft, { id: newId(), widget: widgetOf(kind), sitting: sitting.id, attempt }));
  };
  const handIn = () => {
    pen.flush();
    onHandIn();
  };

  const count = answered.filter(Boolean).length;
  const id = ids[place];
  return (
    <>
      <div class="sc-test-bar">
        <span>{words.title[kind]}</span>
        <label>
          {words.answered(count, ids.length)} <progress max={ids.length} value={count} />
        </label>
      </div>
      {id === undefined ? (
        <Overview key="overview" answered={answered} asksConfidence={asksConfidence} moved={moved} onGo={go} onHandIn={handIn} />
      ) : (
        <ItemForm
          key={id}
          item={items.get(id)!.item}
          number={place + 1}
          all={ids.length}
          draft={drafts.get(id)!}
          asksConfidence={asksConfidence}
          moved={moved}
          onChange={answer(id)}
          onBack={place > 0 ? () => go(place - 1) : undefined}
          onNext={() => go(place + 1)}
          onOverview={() => go(ids.length)}
        />
      )}
    </>
  );
}
