import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { recordOf } from "../record/of-model";
import type { Model } from "../shared/model";
import { idle } from "../shared/pauses";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import { useBedside } from "./fetching";
import { OpeningView } from "./OpeningView";
import { PlayView } from "./PlayView";
import { Known } from "./Known";
import { usePlays } from "./use-play";
import type { Opening } from "./view";

/** A virtual patient: the referral, then a play of it, then the debrief. */
export function VirtualPatient({ model }: { model: Model }) {
  const opening = model.get<Opening>("patient");
  const { id, title, person } = opening;
  const places = model.get<Places>("places");
  const record = useMemo(() => recordOf(model), [model]);
  const fetched = useBedside(model, id);
  const { entries, all, plays, begin, make } = usePlays(record, id, fetched.bedside);
  const [shown, setShown] = useState<string | undefined>(undefined); // a play that is over, looked at again
  const [begun, setBegun] = useState(false);
  const moved = useRef(false);
  const place = useRef<HTMLElement>(null);

  // Fetched when a reader comes near and the page is at rest, so that beginning takes no time.
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([{ isIntersecting }]) => {
        if (!isIntersecting) return;
        watch.disconnect();
        void idle().then(fetched.fetch);
      },
      { rootMargin: "50%" },
    );
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (all.length > 0) fetched.fetch(); // there is something to go on with, or to look at
  }, [all.length > 0]);
  useEffect(() => {
    if (!begun || !fetched.bedside) return;
    setBegun(false);
    moved.current = true;
    void begin(fetched.bedside.patient.version);
  }, [begun, fetched.bedside]);

  const { bedside } = fetched;
  const current = plays.at(-1);
  const looked = plays.find((play) => play.id === shown);
  const play = looked ?? (current && !current.ended ? current : undefined);
  const start = () => {
    setShown(undefined);
    setBegun(true);
    fetched.fetch();
  };
  const look = (which: string | undefined) => {
    moved.current = true;
    setShown(which);
  };

  return (
    <section class="sc-case sc-patient" aria-label={words.label(title)} ref={place}>
      <header class="sc-head">
        <p class="sc-kicker">{words.joined([words.kicker, words.difficulty[opening.difficulty], words.guidance[opening.guidance]])}</p>
        <h3>{title}</h3>
        <p class="sc-person">{words.person(person.age, person.sex, person.work)}</p>
        {play ? (
          <details class="sc-referral">
            <summary>{words.referral}</summary>
            <Known opening={opening} />
          </details>
        ) : (
          <Known opening={opening} />
        )}
      </header>
      {bedside && play ? (
        <PlayView
          key={play.id}
          bedside={bedside}
          play={play}
          places={places}
          entries={entries!}
          moved={moved}
          isLast={play === current}
          onMove={(move) => {
            if (move.do === "state") setShown(play.id);
            if (move.do === "undo") setShown(undefined);
            make(move);
          }}
          onBegin={start}
          onClose={() => look(undefined)}
        />
      ) : (
        <OpeningView opening={opening} plays={plays} waits={begun || (all.length > 0 && !bedside)} failed={fetched.failed} moved={moved} onBegin={start} onFetch={fetched.fetch} onLook={look} />
      )}
    </section>
  );
}
