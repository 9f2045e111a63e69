/** The list of exercises; an address that names one opens it, whatever the filters say. */
import { siteWords } from "../shared/words";
import { FilteredList } from "./filtered-list";

/** Brings the filters to life; `host.ts` calls it. */
export default async function start(): Promise<void> {
  const list = new FilteredList(siteWords.exercises);

  async function openNamed(): Promise<void> {
    const row = list.rows.find(({ id }) => `#${id}` === location.hash);
    if (!row) return;
    if (row.hidden) await list.clear();
    const card = row.querySelector("details")!;
    card.open = true;
    card.querySelector("summary")!.focus({ preventScroll: true });
    row.scrollIntoView();
  }

  addEventListener("hashchange", openNamed);
  await list.start();
  await openNamed();
}
