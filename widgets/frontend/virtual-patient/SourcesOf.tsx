import type { ComponentProps } from "preact";
import { Sources } from "../case-quiz/Sources";
import { Fold } from "../shared/Fold";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import type { Bedside } from "./view";

/** What a sentence rests on: authors at once, claims with their certainty on request; where it names no evidence, that it is the authors' own. */
export function SourcesOf({ evidence, bedside: { sources }, places }: { evidence: string[]; bedside: Bedside; places: Places }) {
  const known = evidence.filter((id) => id in sources.evidence);
  if (known.length === 0) return <p class="sc-rests-on sc-muted">{words.authorsJudgement}</p>;
  const cited = [...new Set(known.map((id) => sources.evidence[id].cite))].filter((cite) => cite in sources.references);
  const citations = cited.map((cite) => ({ cite })) as ComponentProps<typeof Sources>["item"]["citations"];
  return (
    <Fold class="sc-rests-on" summary={words.restsOn(cited.map((cite) => sources.references[cite].label))}>
      {() => <Sources item={{ citations, evidence: known }} view={sources} places={places} />}
    </Fold>
  );
}
