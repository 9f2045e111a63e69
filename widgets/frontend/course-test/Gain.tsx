import type { Entry } from "../record/entry";
import { difference } from "../shared/intervals";
import { courseTestWords as words } from "../shared/words-of-tests";
import { pairOf, shareOf } from "./sittings";

const points = (share: number) => Math.round(share * 100);

/** What changed from the pre-test to the post-test, how sure that is, and what it cannot show. */
export function Gain({ entries }: { entries: Entry[] }) {
  const pair = pairOf(entries);
  if (!pair) return null;
  const { value, interval } = difference(shareOf(pair.after), shareOf(pair.before));
  const [low, high] = interval;
  const sureness = low > 0 ? "more" : high < 0 ? "less" : "open";
  return (
    <section class="sc-gain">
      <h3>{words.gain}</h3>
      <p>
        {words.gainIs(points(value), [points(low), points(high)])} {words.gainSure[sureness]}
      </p>
      <p>{words.gainLimits}</p>
    </section>
  );
}
