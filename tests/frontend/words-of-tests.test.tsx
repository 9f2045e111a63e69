/** The words of the tests and the certificate stand in their catalogue too, and nothing is told before a test is handed in. */
import { assertTranslated } from "./assert-translated";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { itemTypeOf } from "../../widgets/frontend/case-quiz/item-types";
import type { CaseView } from "../../widgets/frontend/case-quiz/view";
import { Missing } from "../../widgets/frontend/certificate/Missing";
import { Sheet } from "../../widgets/frontend/certificate/Sheet";
import { ItemForm } from "../../widgets/frontend/course-test/ItemForm";
import type { Items } from "../../widgets/frontend/course-test/items";
import { Opening } from "../../widgets/frontend/course-test/Opening";
import { Overview } from "../../widgets/frontend/course-test/Overview";
import type { CourseTestState } from "../../widgets/frontend/course-test/pool";
import { Result } from "../../widgets/frontend/course-test/Result";
import { baselineOf, currentOf, type Finished, type Kind } from "../../widgets/frontend/course-test/sittings";
import { SittingView } from "../../widgets/frontend/course-test/SittingView";
import { Waiting } from "../../widgets/frontend/course-test/Waiting";
import type { Entry } from "../../widgets/frontend/record/entry";
import { attempt } from "./items";
import { responsesTo } from "./responses";

const [VIEW]: CaseView[] = JSON.parse(readFileSync(new URL("examples.json", import.meta.url), "utf8"));
const ITEMS: Items = new Map(VIEW.items.map((item) => [`one/${item.id}`, { item: { ...item, id: `one/${item.id}` }, view: VIEW }]));
const COURSE = { version: "1.0", minutes: 900, objectives: 78, pass_mark: 0.8 };
const TEST: CourseTestState = { objectives_per_chapter: 2, items: 24, minutes: 60, course: COURSE, chapters: [{ slug: "one", title: "63", address: "" }], pool: [] };
const OWN = [VIEW, "1.0", "63"];
const moved = { current: false };
const none = () => {};

/** A test that was handed in, all right or all wrong. */
function handedIn(kind: Kind, day: number, right: boolean): Entry[] {
  const about = { widget: `course-test:${kind}`, sitting: kind };
  const at = (hour: number) => `2026-01-0${day}T0${hour}:00:00.000Z`;
  return [
    { id: kind, kind: "sitting", widget: about.widget, form: [...ITEMS.keys()], at: at(1) },
    ...[...ITEMS].map(([id, { item }], index): Entry => {
      const response = responsesTo(item)[right ? "right" : "wrong"];
      return { ...attempt(itemTypeOf(item).mark(item, response)), ...about, response, item: id, version: index === 0 ? "older" : item.version, id: `${kind}${id}`, kind: "attempt", at: at(2) };
    }),
    { id: `${kind}-f`, kind: "finish", ...about, course: COURSE, at: at(3) },
  ];
}

for (const kind of ["pre-test", "post-test"] as const) {
  test(`the ${kind} says nothing but what is in the catalogue`, () => {
    assertTranslated(OWN, renderToString(<Opening kind={kind} test={TEST} moved={moved} trouble="" onBegin={none} onBack={none} />));
    const sitting = { ...currentOf(handedIn(kind, 1, true), kind)!, finish: undefined };
    assertTranslated(OWN, renderToString(<SittingView kind={kind} sitting={sitting} items={ITEMS} moved={moved} onAnswer={none} onHandIn={none} />));
    for (const right of [true, false]) {
      const entries = [...handedIn("pre-test", 1, !right), ...(kind === "post-test" ? handedIn(kind, 2, right) : [])];
      for (const items of [ITEMS, undefined]) {
        const fetched = { items, failed: items === undefined, fetchAgain: none };
        const html = renderToString(<Result kind={kind} test={TEST} places={{ bibliography: "", evidence: "" }} entries={entries} sitting={currentOf(entries, kind) as Finished} fetched={fetched} moved={moved} onAgain={none} />);
        assertTranslated(OWN, html.replace(/\d+\/\d+\/\d+/, "")); // the day, as the browser writes it
      }
    }
  });
}

test("neither do its parts around the items", () => {
  assertTranslated(OWN, renderToString(<Waiting fetched={{ items: undefined, failed: false, fetchAgain: none }} />));
  for (const answered of [[true, false], [true, true], [false, false]]) {
    assertTranslated(OWN, renderToString(<Overview answered={answered} asksConfidence moved={moved} onGo={none} onHandIn={none} />));
  }
});

test("nor does the certificate, or what is missing for it", () => {
  const certificate = { course: "63", date: "2026-01-01", course_version: "1.0", minutes: 900, objectives: 78, right: 21, items: 24 };
  assertTranslated(OWN, renderToString(<Sheet certificate={{ ...certificate, name: "" }} />));
  const named = renderToString(<Sheet certificate={{ ...certificate, name: "63" }} />);
  assertTranslated([...OWN, /<strong>([-\w]+)/.exec(named)![1]], named);
  const failed = handedIn("post-test", 1, false);
  for (const entries of [[], failed, failed.slice(0, -1)]) {
    const best = entries === failed ? (currentOf(failed, "post-test") as Finished) : undefined;
    assertTranslated(OWN, renderToString(<Missing places={{ bibliography: "", evidence: "" }} entries={entries} best={best} />));
  }
});

test("an item under way looks the same whether its answer is right or wrong", () => {
  assert.equal(baselineOf([]), undefined);
  for (const [id, { item }] of ITEMS) {
    if (["staged", "short_text"].includes(item.type)) continue; // no test has them, since they do tell
    const page = (response: unknown) =>
      renderToString(<ItemForm item={item} number={1} all={2} draft={{ response }} asksConfidence moved={moved} onChange={none} onNext={none} onOverview={none} />);
    const { right, wrong } = responsesTo(item);
    for (const html of [page(right), page(wrong)]) assert.ok(!/sc-is-right|sc-is-wrong|sc-verdict|sc-rationale/.test(html), id);
  }
});
