import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../shared/icons";
import { InlineHtml } from "../shared/html";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import { nextStep } from "./comparison";
import type { Play } from "./moves";
import { SourcesOf } from "./SourcesOf";
import type { Bedside } from "./view";

interface Props {
  bedside: Bedside;
  play: Play;
  places: Places;
  onDo(id: string): void;
  onEnough(): void;
}

/** What an expert would do next and why: always where the example is worked, on request where help fades. */
export function Guide({ bedside, play, places, onDo, onEnough }: Props) {
  const { patient, procedures } = bedside;
  const next = nextStep(bedside, play.done);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  useEffect(() => setAsked(undefined), [play.done.length]);
  const worked = patient.guidance === "worked";
  // The button that gave or took a hint goes away, and what comes in its place takes the focus.
  const place = useRef<HTMLButtonElement & HTMLDivElement & HTMLParagraphElement>(null);
  const taken = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (asked) place.current?.focus();
  }, [asked]);
  useLayoutEffect(() => {
    if (taken.current && taken.current === play.done.at(-1)) place.current?.focus();
    taken.current = undefined;
  }, [play.done.length]);
  if (!worked && play.done.length >= patient.expert_path.length / 2) {
    return (
      <p class="sc-muted" ref={place} tabIndex={-1}>
        {words.hintsEnd}
      </p>
    );
  }
  if (!worked && asked !== next?.do) {
    return (
      <p>
        <button type="button" class="sc-button sc-quiet sc-hint-button" ref={place} onClick={() => setAsked(next?.do)}>
          {words.hint}
        </button>
      </p>
    );
  }
  const take = (id: string) => {
    taken.current = worked ? undefined : id; // where the example is worked, the button stays
    onDo(id);
  };
  return (
    <div class="sc-expert sc-guide" ref={worked ? undefined : place} tabIndex={worked ? undefined : -1}>
      <p class="sc-expert-title">
        <Icon name="guide" /> <strong>{next ? words.guide : words.guideEnough}</strong>
      </p>
      {next && (
        <>
          <p>
            <strong>{procedures.get(next.do)!.name}</strong>
            {words.colon}
            <InlineHtml html={next.why} />
          </p>
          <SourcesOf evidence={next.evidence} bedside={bedside} places={places} />
        </>
      )}
      <p class="sc-actions">
        <button type="button" class="sc-button" onClick={() => (next ? take(next.do) : onEnough())}>
          {next ? words.doIt : words.enough}
        </button>
      </p>
    </div>
  );
}
