import type { RefObject } from "preact";
import { patientWords as words } from "../shared/words-of-patients";
import { Heading } from "./Heading";
import type { Play } from "./moves";
import type { Opening } from "./view";

interface Props {
  opening: Opening;
  plays: Play[];
  waits: boolean;
  failed: boolean;
  moved: RefObject<boolean>;
  onBegin(): void;
  onFetch(): void;
  onLook(play: string): void;
}

const day = (at: string) => new Date(at).toLocaleDateString();

/** What awaits the learner, the way in, and how earlier plays came out. */
export function OpeningView({ opening, plays, waits, failed, moved, onBegin, onFetch, onLook }: Props) {
  return (
    <div class="sc-opening" data-stage="opening">
      <p>{words.ways}</p>
      <p>
        {words.time(opening.minutes)} {words.bears}
      </p>
      <p class="sc-muted">{words.kept}</p>
      <p class="sc-actions">
        <button type="button" class="sc-button" onClick={onBegin}>
          {plays.length > 0 ? words.beginAgain : words.begin}
        </button>
      </p>
      <p role="status">{failed ? words.notFetched : waits ? words.fetching : ""}</p>
      {failed && (
        <button type="button" class="sc-button sc-quiet" onClick={onFetch}>
          {words.fetchAgain}
        </button>
      )}
      {plays.length > 0 && (
        <>
          <Heading key="earlier" moved={moved}>
            {words.earlier}
          </Heading>
          <ul class="sc-plays">
            {[...plays].reverse().map((play) => (
              <li key={play.id}>
                <Line play={play} onLook={onLook} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Line({ play: { id, begun, ended, statement, lost }, onLook }: { play: Play; onLook(play: string): void }) {
  if (!ended || !statement) return <>{words.sentence(words.openPlay(day(begun)), [])}</>;
  const { ranked_first, decision, safety } = statement.result;
  const came = [words.playResult.safety[safety], words.playResult.ranked[`${ranked_first}`], words.playResult.decision[decision]];
  return (
    <>
      {words.sentence(words.play(day(ended)), came)}{" "}
      {lost.length === 0 && (
        <button type="button" class="sc-link" onClick={() => onLook(id)}>
          {words.lookBack(day(ended))}
        </button>
      )}
    </>
  );
}
