import { useEffect, useState } from "preact/hooks";
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
  if (!worked && play.done.length >= patient.expert_path.length / 2) return <p class="sc-muted">{words.hintsEnd}</p>;
  if (!worked && asked !== next?.do) {
    return (
      <p>
        <button type="button" class="sc-button sc-quiet sc-hint-button" onClick={() => setAsked(next?.do)}>
          {words.hint}
        </button>
      </p>
    );
  }
  return (
    <div class="sc-expert sc-guide">
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
        <button type="button" class="sc-button" onClick={() => (next ? onDo(next.do) : onEnough())}>
          {next ? words.doIt : words.enough}
        </button>
      </p>
    </div>
  );
}
