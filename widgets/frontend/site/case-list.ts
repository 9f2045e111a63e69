/** The list of cases, filtered by what they are and by what the reader's record says of them. */
import type { LearnersRecord } from "../record/record";
import { byWidget, responsesIn } from "../record/responses";
import { siteWords } from "../shared/words";
import { FilteredList } from "./filtered-list";
import { progressOf } from "./progress";

/** Brings the filters to life; `host.ts` calls it. */
export default async function start(record: LearnersRecord): Promise<void> {
  const list = new FilteredList(siteWords.cases, readProgress);
  // A case that has not been begun, or asks for no response, says nothing.
  const words = new Map([...list.form.querySelectorAll<HTMLOptionElement>("[name=progress] option")].map(({ value, text }) => [value, text]));

  async function readProgress(): Promise<void> {
    const kept = byWidget(await record.entries());
    for (const row of list.rows) {
      const responses = responsesIn(kept.get(`case-quiz:${row.dataset.case}`) ?? []);
      const progress = progressOf(row.dataset.versions!.split(" ").filter(Boolean), responses);
      row.dataset.progress = progress;
      row.querySelector(".sc-case-progress")!.textContent = progress === "new" || progress === "" ? "" : words.get(progress)!;
    }
  }

  // A case may be answered in another tab.
  record.onChange(() => list.update());
  await list.start();
}
