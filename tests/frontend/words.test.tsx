/** A translation replaces one file: whatever the widgets say comes from `shared/words.ts`, or from the case's author. */
import { assertTranslated } from "./assert-translated";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import modules from "glob-names:../../widgets/frontend/case-quiz/items/*.tsx";
import { renderToString } from "preact-render-to-string";
import { CaseQuiz } from "../../widgets/frontend/case-quiz/CaseQuiz";
import { ItemPanel } from "../../widgets/frontend/case-quiz/ItemPanel";
import { itemTypeOf } from "../../widgets/frontend/case-quiz/item-types";
import { ScoreLine } from "../../widgets/frontend/case-quiz/ScoreLine";
import { costOf, scoreOf } from "../../widgets/frontend/case-quiz/score";
import { Steps } from "../../widgets/frontend/case-quiz/Steps";
import type { Attempt, CaseView, Item } from "../../widgets/frontend/case-quiz/view";
import { PLANS } from "../../widgets/frontend/record/entry";
import { contentsOf } from "../../widgets/frontend/review/contents";
import type { Card } from "../../widgets/frontend/review/deck";
import { FlashcardBack, FlashcardPanel } from "../../widgets/frontend/review/FlashcardPanel";
import { ItemCard } from "../../widgets/frontend/review/ItemCard";
import { Overview } from "../../widgets/frontend/review/Overview";
import { Session } from "../../widgets/frontend/review/Session";
import type { Model } from "../../widgets/frontend/shared/model";
import { attempt } from "./items";
import { responsesTo } from "./responses";

// `test_front_end.py` lays the course's example cases beside the bundled tests.
const CASES: CaseView[] = JSON.parse(readFileSync(new URL("examples.json", import.meta.url), "utf8"));
const PLACES = { bibliography: "", evidence: "" };

const each = (check: (item: Item, view: CaseView) => void) => CASES.forEach((view) => view.items.forEach((item) => check(item, view)));

function panel(item: Item, view: CaseView, attempts: Attempt[]) {
  const props = { item, view, attempts, number: 1, places: PLACES, asksConfidence: true, onRespond() {}, onNext() {} };
  return renderToString(<ItemPanel {...props} />);
}

const handedIn = (item: Item, response: unknown, over: Partial<Attempt> = {}) =>
  attempt(itemTypeOf(item).mark(item, response), { item: item.id, version: item.version, response, ...over });

test("the examples show every item type", () => {
  const shown = new Set<string>(CASES.flatMap(({ items }) => items.flatMap((item) => [item, ...("parts" in item ? item.parts : [])].map(({ type }) => type))));
  assert.deepEqual((modules as string[]).map((path) => path.split(/[/.]/).at(-2)!).filter((type) => !shown.has(type)), []);
});

test("an item that has not been handed in says nothing but what is in the catalogue", () => {
  each((item, view) => {
    assertTranslated(view, panel(item, view, []));
    const { Input, incomplete, others } = itemTypeOf(item);
    for (const said of [incomplete, others?.summary]) assertTranslated(view, said ?? "");
    for (const draft of responsesTo(item).drafts ?? []) assertTranslated(view, renderToString(<Input item={item} response={draft} locked={false} onChange={() => {}} say={() => {}} />));
  });
});

test("nor does one that was handed in, rightly or wrongly, with hints and a note", () => {
  each((item, view) => {
    const { right, wrong } = responsesTo(item);
    assertTranslated(view, panel(item, view, [handedIn(item, right)]));
    assertTranslated(view, panel(item, view, [handedIn(item, wrong)]));
    const hints = item.hints?.length;
    const taken = handedIn(item, right, { hints, mark: 1, score: 1 - costOf(item, hints ?? 0), confidence: 1, note: "63" });
    assertTranslated(view, panel(item, view, [taken]));
  });
});

test("nor does a case around its items, unguided or worked, one by one or all together", () => {
  for (const view of CASES) {
    for (const guidance of ["unguided", "worked"] as const) {
      for (const layout_mode of ["one_by_one", "all_together"]) {
        const state: Record<string, unknown> = { case: { ...view, guidance }, places: PLACES, layout_mode, confidence: true };
        const model = { get: (name: string) => state[name], set() {}, save_changes() {}, on() {}, off() {} } as Model;
        assertTranslated(view, renderToString(<CaseQuiz model={model} />));
      }
    }
  }
});

test("nor do the steps and the score of a case that is under way", () => {
  for (const view of CASES) {
    const responses = view.items.slice(0, -1).flatMap((item, index) => {
      const { right, wrong } = responsesTo(item);
      return index === 0 ? [handedIn(item, wrong), handedIn(item, right, { attempt: 2 })] : [handedIn(item, wrong, { score: 0.5 })];
    });
    assertTranslated(view, renderToString(<Steps view={view} responses={responses} current={0} onGo={() => {}} />));
    assertTranslated(view, renderToString(<ScoreLine score={scoreOf(view.items, responses)} onStartAgain={() => {}} />));
  }
});

test("nor does the review, with cards of every kind and at its end", () => {
  const cases = CASES.map((view) => ({ ...view, chapter: "anatomy", address: "#", items: view.items.map((item) => ({ ...item, objective: item.learning_objective })) }));
  const flashcard = { id: "one", version: "v", front: "63?", back: "<p>64.</p>", citations: CASES[0].items[0].citations, evidence: [] };
  const flashcards = [{ id: "anatomy", title: "65", cards: [flashcard] }];
  const state: Record<string, unknown> = { cases, flashcards, places: PLACES };
  const model = { get: (name: string) => state[name], set() {}, save_changes() {}, on() {}, off() {} } as Model;
  const contents = contentsOf(model);
  const decks: Card[][] = [[], [...contents.versions.keys()].map((id) => ({ id, due: 0 }))];
  const none = () => Promise.resolve();
  for (const deck of decks) {
    for (const plan of PLANS) {
      const shared = { model, contents, deck, plan };
      const overview = <Overview {...shared} isReturn={false} onBegin={() => {}} onChoose={none} onPlan={() => {}} />;
      assertTranslated({ ...CASES[0], ...state, labels: [...contents.labels.values()] } as unknown as CaseView, renderToString(overview));
      assertTranslated(CASES[0], renderToString(<Session {...shared} onReview={() => {}} onStop={() => {}} />));
    }
  }
  each((item, view) => assertTranslated(view, renderToString(<ItemCard view={view} item={item} number={view.items.indexOf(item) + 1} places={PLACES} onRespond={() => {}} />)));
  const card = { view: { ...CASES[0], cards: [flashcard] }, card: flashcard, places: PLACES, daysAfter: () => 3, onRate() {} };
  for (const panel of [<FlashcardPanel {...card} chapter="65" />, <FlashcardBack {...card} />]) assertTranslated(CASES[0], renderToString(panel));
});
