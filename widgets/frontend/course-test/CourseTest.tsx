import { useMemo, useRef, useState } from "preact/hooks";
import type { Entry } from "../record/entry";
import { newId } from "../record/new-id";
import { recordOf } from "../record/of-model";
import { useEntries } from "../record/use-entries";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { courseTestWords as words } from "../shared/words-of-tests";
import { formFor } from "./form";
import { useItems } from "./items";
import { Opening } from "./Opening";
import type { CourseTestState } from "./pool";
import { Result } from "./Result";
import { SittingView } from "./SittingView";
import { currentOf, isFinished, type Kind, sittingsOf, widgetOf } from "./sittings";
import { Waiting } from "./Waiting";

/** The pre-test or the post-test: what it is, the items one at a time, then the result. */
export function CourseTest({ model }: { model: Model }) {
  const kind = model.get<Kind>("kind");
  const test = model.get<CourseTestState>("test");
  const places = model.get<Places>("places");
  const record = useMemo(() => recordOf(model), [model]);
  const { entries = [], add } = useEntries(record);
  const [again, setAgain] = useState(false); // the result gives way to the opening of the next sitting
  const [trouble, setTrouble] = useState("");
  const moved = useRef(false);
  const sitting = currentOf(entries, kind);
  const fetched = useItems(model, test, sitting?.form);
  // The course has none of its items any more: nothing is left to go on with.
  const isGone = sitting && !isFinished(sitting) && fetched.items?.size === 0;
  const now = () => new Date().toISOString();

  const isTooLate = (known: Entry[]) => kind === "pre-test" && sittingsOf(known, "post-test").length > 0;
  const begin = async () => {
    setTrouble(words.fetching);
    const known = await record.entries(); // another page may have begun meanwhile
    const last = currentOf(known, kind);
    if ((last && !isGone && !(again && isFinished(last))) || isTooLate(known)) return;
    const id = newId();
    const form = formFor(kind, known, test, id);
    if (form.length === 0) return setTrouble(words.noItems);
    if (!(await fetched.fetch(form))) return setTrouble(words.notFetched);
    moved.current = true;
    setTrouble("");
    setAgain(false);
    await add({ id, kind: "sitting", widget: widgetOf(kind), form, at: now() });
  };
  const handIn = () => {
    moved.current = true;
    void add({ id: newId(), kind: "finish", widget: widgetOf(kind), sitting: sitting!.id, course: test.course, at: now() });
  };
  const turn = (toOpening: boolean) => {
    moved.current = true;
    setAgain(toOpening);
  };

  const shared = { kind, test, moved };
  return (
    <section class="sc-case sc-test" aria-label={words.title[kind]}>
      {!sitting || again || isGone ? (
        <Opening {...shared} trouble={isTooLate(entries) ? words.tooLate : trouble} onBegin={isTooLate(entries) ? undefined : begin} onBack={again ? () => turn(false) : undefined} />
      ) : isFinished(sitting) ? (
        <Result key={sitting.id} {...shared} places={places} entries={entries} sitting={sitting} fetched={fetched} onAgain={() => turn(true)} />
      ) : fetched.items ? (
        <SittingView key={sitting.id} {...shared} sitting={sitting} items={fetched.items} onAnswer={add} onHandIn={handIn} />
      ) : (
        <Waiting fetched={fetched} />
      )}
    </section>
  );
}
