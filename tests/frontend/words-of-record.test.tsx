/** The words of the page My record stand in their catalogue too. */
import { assertTranslated } from "./assert-translated";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { CalibrationSection } from "../../widgets/frontend/my-record/CalibrationSection";
import type { Catalogue } from "../../widgets/frontend/my-record/catalogue";
import { History } from "../../widgets/frontend/my-record/History";
import { Keeping } from "../../widgets/frontend/my-record/Keeping";
import { Progress } from "../../widgets/frontend/my-record/Progress";
import { Revisit } from "../../widgets/frontend/my-record/Revisit";
import { statesOf } from "../../widgets/frontend/my-record/summary";
import { Tests } from "../../widgets/frontend/my-record/Tests";
import { type Entry, isEntry } from "../../widgets/frontend/record/entry";
import type { LearnersRecord } from "../../widgets/frontend/record/record";
import records from "glob:./records/*.json";
import { attempt } from "./items";

const items = ["first", "second"].map((id) => ({ id, version: "v1", objective: "64" }));
const CATALOGUE: Catalogue = {
  chapters: [{ slug: "one", title: "63", address: "" }],
  objectives: [{ id: "64", chapter: "one", text: "64" }],
  cases: [{ id: "one", title: "65", chapter: "one", address: "", items }],
  patients: [{ id: "school-cook-calf", title: "66" }],
};
const PLACES = { bibliography: "", evidence: "" };
const RECORD = { aside: async () => [] } as unknown as LearnersRecord;

const tried = (id: string, fields: object) => ({ id, kind: "attempt", widget: "case-quiz:one", ...attempt(1), ...fields }) as Entry;
const about = { widget: "course-test:post-test", sitting: "s", at: "2026-01-02T00:00:00.000Z" };
const ofTheCase = (entry: Entry) => (entry.widget.startsWith("case-quiz:") ? ({ ...entry, widget: "case-quiz:one", item: "first" } as Entry) : entry);
// An entry of every kind, rightly, partly and wrongly answered, and a test that was handed in.
const ENTRIES: Entry[] = [
  ...(records as { entries?: unknown[] }[]).at(-1)!.entries!.filter(isEntry).map(ofTheCase),
  ...[0, 0.5, 1].map((score, index) => tried(`a${index}`, { score, confidence: index })),
  tried("b", { item: "second", score: 0 }),
  { ...about, id: "s", kind: "sitting", form: ["one/first"] } as Entry,
  tried("t", { ...about, item: "one/first" }),
  { ...about, id: "f", kind: "finish", course: { version: "1.0", minutes: 900, objectives: 78, pass_mark: 0.8 } } as Entry,
];
const withoutTimes = (html: string) => html.replace(/<time[^>]*>[^<]*<\/time>/g, "");

test("My record says nothing but what is in the catalogue, empty or full", () => {
  for (const entries of [[], ENTRIES]) {
    const states = statesOf(CATALOGUE, entries);
    const parts = [
      <Keeping record={RECORD} entries={entries} catalogue={CATALOGUE} onChanged={async () => {}} />,
      <Revisit places={PLACES} states={states} />,
      <Progress places={PLACES} catalogue={CATALOGUE} states={states} />,
      <CalibrationSection entries={entries} />,
      <Tests places={PLACES} entries={entries} />,
      <History catalogue={CATALOGUE} entries={entries} />,
    ];
    for (const part of parts) assertTranslated(CATALOGUE, withoutTimes(renderToString(part)));
  }
});
