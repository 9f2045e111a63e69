import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../shared/words";
import type { Score } from "./score";

/** The score in words, and the way to start again, which asks once before it forgets. */
export function ScoreLine({ score, onStartAgain }: { score: Score; onStartAgain(): void }) {
  const [asking, setAsking] = useState(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const used = useRef(false);

  // One button takes the place of the other: the focus goes to the one that forgets nothing.
  useLayoutEffect(() => {
    if (used.current) harmless.current?.focus();
  }, [asking]);
  const ask = (again: boolean) => {
    used.current = true;
    setAsking(again);
  };

  return (
    <footer class="sc-score">
      <p>
        <strong>{words.score.right(score.right, score.items)}</strong>
        {score.right_first_time < score.right && words.score.firstTry(score.right_first_time)}
        {score.points !== score.right && words.score.points(score.points, score.items)}
        {score.answered < score.items && words.score.open(score.items - score.answered)}
        {words.score.end}
      </p>
      {asking ? (
        <p class="sc-actions">
          {words.score.ask}{" "}
          <button type="button" class="sc-button sc-forget" onClick={onStartAgain}>
            {words.score.forget}
          </button>
          <button type="button" class="sc-button sc-quiet" ref={harmless} onClick={() => ask(false)}>
            {words.score.keep}
          </button>
        </p>
      ) : (
        <button type="button" class="sc-link sc-reset" ref={harmless} onClick={() => ask(true)}>
          {words.score.again}
        </button>
      )}
    </footer>
  );
}
