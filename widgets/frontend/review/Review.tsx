import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dueHere } from "../record/due";
import type { Entry, Plan } from "../record/entry";
import { newId } from "../record/new-id";
import { recordOf } from "../record/of-model";
import type { Model } from "../shared/model";
import { contentsOf } from "./contents";
import { deckOf, dueOf, planOf } from "./deck";
import { Overview } from "./Overview";
import { type Reviewed, Session } from "./Session";

/** What a review adds to the record, without what all its entries have. */
type News = ({ kind: "review" } & Reviewed) | { kind: "choice"; card: string; chosen: boolean } | { kind: "plan"; plan: Plan };

/** The page "Review": what is due, today's cards one by one, and what is in the deck. */
export function Review({ model }: { model: Model }) {
  const record = useMemo(() => recordOf(model), [model]);
  const contents = useMemo(() => contentsOf(model), [model]);
  const [entries, setEntries] = useState<Entry[] | undefined>(undefined);
  const [asking, setAsking] = useState(false);
  const returned = useRef(false);

  const read = async () => {
    const found = await record.entries();
    setEntries(found);
    // A notebook has no other pages that would show a count.
    if (model.record) dueHere.write(dueOf(deckOf(found, contents.versions), Date.now()));
  };
  const add = async (...news: News[]) => {
    const at = new Date().toISOString();
    await record.add(news.map((entry) => ({ id: newId(), widget: "review", at, ...entry })));
    await read();
  };
  useEffect(() => {
    void read();
    record.onChange(() => void read());
    // A page may have been left open over night.
    const seen = () => document.visibilityState === "visible" && void read();
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, []);
  const deck = useMemo(() => deckOf(entries ?? [], contents.versions), [entries]);
  if (!entries) return null;

  const shared = { model, contents, deck, plan: planOf(entries) };
  const stop = () => {
    returned.current = true;
    setAsking(false);
  };
  return asking ? (
    <Session {...shared} onReview={(reviewed) => void add({ kind: "review", ...reviewed })} onStop={stop} />
  ) : (
    <Overview
      {...shared}
      isReturn={returned.current}
      onBegin={() => setAsking(true)}
      onChoose={(cards, chosen) => add(...cards.map((card) => ({ kind: "choice" as const, card, chosen })))}
      onPlan={(plan) => add({ kind: "plan", plan })}
    />
  );
}
