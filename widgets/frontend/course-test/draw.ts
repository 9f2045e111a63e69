import { shuffled } from "../shared/shuffle";
import type { PoolItem } from "./pool";

export interface Drawing {
  /** How many objectives of each chapter; fewer where the pool has no more. */
  perChapter: number;
  /** The same seed draws the same form. */
  seed: string;
  /** Items that must not be drawn: those of the other test. */
  never?: string[];
  /** Items that the learner has met in earlier sittings of this test. */
  met?: string[];
  /** The form that this one is to be parallel to. */
  parallelTo?: string[];
}

/**
 * Draws the items of a sitting; the one place that says which.
 *
 * For each chapter objectives are drawn by chance, and for each of them one item, so that every chapter weighs the same and
 * no objective is asked twice. Nothing of the other test is drawn. The first post-test of a learner who took the pre-test is
 * its *parallel form*: the same objectives, the other items. A later sitting draws anew, first among the objectives with items
 * that the learner has not met, and met ones only where nothing else is left. The items come in a shuffled order.
 */
export function drawForm(pool: PoolItem[], { perChapter, seed, never = [], met = [], parallelTo = [] }: Drawing): string[] {
  const mixed = mix(pool.filter(({ id }) => !never.includes(id)), seed);
  const isMet = ({ id }: PoolItem) => met.includes(id);
  const wanted = new Set(pool.filter(({ id }) => parallelTo.includes(id)).map(({ objective }) => objective));
  const form = [...groups(mixed, ({ chapter }) => chapter).values()].flatMap((ofChapter) =>
    [...groups(ofChapter, ({ objective }) => objective).entries()]
      .map(([objective, items]) => ({ item: items.find((item) => !isMet(item)) ?? items[0], isWanted: wanted.has(objective) }))
      // Sorting is stable: what ranks the same stays in the order of chance.
      .sort((one, other) => Number(other.isWanted) - Number(one.isWanted) || Number(isMet(one.item)) - Number(isMet(other.item)))
      .slice(0, perChapter)
      .map(({ item }) => item.id),
  );
  return mix(form.sort(), `${seed} order`);
}

const mix = <T>(values: T[], seed: string): T[] => shuffled(values.length, seed).map((index) => values[index]);

function groups<T>(values: T[], keyOf: (value: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const value of values) found.set(keyOf(value), [...(found.get(keyOf(value)) ?? []), value]);
  return found;
}
