import { courseTestWords as words } from "../shared/words-of-tests";
import type { Fetched } from "./items";

/** Stands where the items will be. */
export function Waiting({ fetched: { failed, fetchAgain } }: { fetched: Fetched }) {
  return (
    <div class="sc-test-part">
      <p role="status">{failed ? words.notFetched : words.fetching}</p>
      {failed && (
        <button type="button" class="sc-button" onClick={fetchAgain}>
          {words.fetchAgain}
        </button>
      )}
    </div>
  );
}
