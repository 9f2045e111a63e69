import { useState } from "preact/hooks";
import type { Score } from "./score";

/** The score in words, and the way to start again, which asks once before it forgets. */
export function ScoreLine({ score, onStartAgain }: { score: Score; onStartAgain(): void }) {
  const [asking, setAsking] = useState(false);
  return (
    <footer class="sc-score">
      <p>
        <strong>
          {score.right} of {score.items} right
        </strong>
        {score.right_first_time < score.right && `, ${score.right_first_time} at the first try`}
        {score.answered < score.items && `; ${score.items - score.answered} still open`}.
      </p>
      {asking ? (
        <p class="sc-actions">
          Forget the answers to this case?{" "}
          <button type="button" class="sc-button sc-forget" onClick={onStartAgain}>
            Forget and start again
          </button>
          <button type="button" class="sc-button sc-quiet" onClick={() => setAsking(false)}>
            Keep them
          </button>
        </p>
      ) : (
        <button type="button" class="sc-link sc-reset" onClick={() => setAsking(true)}>
          Start again
        </button>
      )}
    </footer>
  );
}
