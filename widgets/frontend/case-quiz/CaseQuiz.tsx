import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { cardOfItem } from "../record/card";
import { newId } from "../record/new-id";
import { Html } from "../shared/html";
import type { Model } from "../shared/model";
import type { Places } from "../shared/places";
import { useTrait } from "../shared/use-trait";
import { words } from "../shared/words";
import { focusOnHeading } from "./focus";
import { ItemPanel } from "./ItemPanel";
import { ScoreLine } from "./ScoreLine";
import { attemptsAt, scoreOf } from "./score";
import { Steps } from "./Steps";
import type { Attempt, CaseView, Handed, Item } from "./view";
import { WorkedItem } from "./WorkedItem";

const NONE: Attempt[] = [];

/** A case: its vignette, then its items one by one or all together. */
export function CaseQuiz({ model }: { model: Model }) {
  const view = model.get<CaseView>("case");
  const places = model.get<Places>("places");
  const [responses, setResponses] = useTrait<Attempt[]>(model, "responses", NONE);
  const [together, setTogether] = useState(model.get<string>("layout_mode") === "all_together");
  const [current, setCurrent] = useState(0);
  const [round, setRound] = useState(0); // starting again makes new panels, without drafts
  const panel = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const asksConfidence = model.get<boolean>("confidence");
  const worked = view.guidance === "worked";
  const answered = view.items.map((item) => attemptsAt(item, responses).length > 0);

  // At once: a reader who is quick with Tab must not be called back.
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focusOnHeading(panel.current);
  }, [current, round]);

  const respond = (index: number) => (handed: Handed) => {
    const item = view.items[index];
    const attempt = attemptsAt(item, responses).length + 1;
    const all = [...responses, { item: item.id, version: item.version, attempt, ...handed, at: new Date().toISOString() }];
    model.set("score", scoreOf(view.items, all));
    setResponses(all);
  };
  // An item of the course's bank can come back in the review, where the browser keeps one.
  const record = model.get<boolean>("in_bank") ? model.record : undefined;
  const takeIn = (item: Item) => () =>
    void record?.add([{ id: newId(), kind: "choice", widget: "review", card: cardOfItem(view.id, item.id), chosen: true, at: new Date().toISOString() }]);
  const startAgain = () => {
    model.set("score", scoreOf(view.items, NONE));
    setResponses(NONE);
    moved.current = true;
    setCurrent(0);
    setRound(round + 1);
  };
  const go = (index: number) => {
    moved.current = true;
    setCurrent(index);
  };

  const indices = together ? view.items.map((_, index) => index) : [current];
  return (
    <section class="sc-case" aria-label={words.case.label(view.title)}>
      <header class="sc-head">
        <p class="sc-kicker">{words.case.kicker[view.guidance]}</p>
        <h3>{view.title}</h3>
        <Html html={view.vignette} class="sc-vignette" />
      </header>
      <div class="sc-bar">
        {!together && <Steps view={view} responses={responses} current={current} onGo={go} />}
        <button type="button" class="sc-link sc-layout" onClick={() => setTogether(!together)}>
          {together ? words.case.oneByOne : words.case.together}
        </button>
      </div>
      <div ref={panel}>
        {indices.map((index) => {
          const item = view.items[index];
          const onNext = !together && index + 1 < view.items.length ? () => go(index + 1) : undefined;
          const shared = { item, number: index + 1, view, places, onNext };
          return worked ? (
            <WorkedItem key={item.id} {...shared} />
          ) : (
            <ItemPanel
              key={`${item.id}-${round}`}
              {...shared}
              attempts={attemptsAt(item, responses)}
              asksConfidence={asksConfidence}
              onRespond={respond(index)}
              onLater={record && takeIn(item)}
            />
          );
        })}
      </div>
      {!worked && answered.some(Boolean) && <ScoreLine score={scoreOf(view.items, responses)} onStartAgain={startAgain} />}
    </section>
  );
}
