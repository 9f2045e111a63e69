/** Filters the list of cases. The filters stand in the address, so that they outlive a reload and can be shared. */
import type { LearnersRecord } from "../record/record";
import { byWidget, responsesIn } from "../record/responses";
import { siteWords } from "../shared/words";
import { progressOf } from "./progress";

const form = document.querySelector<HTMLFormElement>(".sc-case-filter")!;
const rows = [...document.querySelectorAll<HTMLElement>(".sc-case-list > li")];
// Each field is named like the attribute of the rows that it compares with.
const fields = [...form.querySelectorAll("select")];
let record: LearnersRecord;
// A case that has not been begun, or asks for no response, says nothing.
const words = new Map([...form.querySelectorAll<HTMLOptionElement>("[name=progress] option")].map(({ value, text }) => [value, text]));

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex < 0) field.value = ""; // an old link may name what is gone
  }
}

function writeAddress(): void {
  const address = new URL(location.href);
  for (const { name, value } of fields) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(history.state, "", address);
}

async function readProgress(): Promise<void> {
  const kept = byWidget(await record.entries());
  for (const row of rows) {
    const responses = responsesIn(kept.get(`case-quiz:${row.dataset.case}`) ?? []);
    const progress = progressOf(row.dataset.versions!.split(" ").filter(Boolean), responses);
    row.dataset.progress = progress;
    row.querySelector(".sc-case-progress")!.textContent = progress === "new" || progress === "" ? "" : words.get(progress)!;
  }
}

function filter(): void {
  for (const row of rows) row.hidden = fields.some(({ name, value }) => value !== "" && row.dataset[name] !== value);
  const shown = rows.filter(({ hidden }) => !hidden).length;
  form.querySelector("output")!.value = siteWords.cases(shown, rows.length);
}

async function update(): Promise<void> {
  await readProgress();
  filter();
}

/** Brings the filters to life; `host.ts` calls it. */
export default async function start(learners: LearnersRecord): Promise<void> {
  record = learners;
  form.addEventListener("change", () => {
    writeAddress();
    update();
  });
  form.addEventListener("reset", () =>
    // The fields are cleared after this event.
    setTimeout(() => {
      writeAddress();
      update();
    }),
  );
  // A reader may come back from a case, or answer one in another tab.
  addEventListener("pageshow", ({ persisted }) => persisted && update());
  record.onChange(update);
  readAddress();
  await update();
}
