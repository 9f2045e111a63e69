import type { ComponentChildren } from "preact";
import type { Entry } from "../record/entry";
import type { Places } from "../shared/places";
import { patientWords as words } from "../shared/words-of-patients";
import { CalibrationPart } from "./CalibrationPart";
import { DecisionPart } from "./DecisionPart";
import { HypothesisPart } from "./HypothesisPart";
import type { Play } from "./moves";
import { PathPart } from "./PathPart";
import { ProbabilityPart } from "./ProbabilityPart";
import { SafetyPart } from "./SafetyPart";
import { ScorePart } from "./ScorePart";
import { StatementPart } from "./StatementPart";
import type { Bedside } from "./view";

export interface PartProps {
  bedside: Bedside;
  play: Play;
  places: Places;
}

/** What is to be learnt from a play, safety first and for itself. */
export function DebriefView({ entries, ...shared }: PartProps & { entries: Entry[] }) {
  return (
    <div class="sc-debrief">
      <DebriefPart title={words.safety}>
        <SafetyPart {...shared} />
      </DebriefPart>
      <DebriefPart title={words.hypothesis}>
        <HypothesisPart {...shared} />
      </DebriefPart>
      <DebriefPart title={words.decision}>
        <DecisionPart {...shared} />
      </DebriefPart>
      <DebriefPart title={words.path}>
        <PathPart {...shared} />
      </DebriefPart>
      <DebriefPart title={words.probabilities}>
        <ProbabilityPart {...shared} />
      </DebriefPart>
      <DebriefPart title={words.score}>
        <ScorePart {...shared} />
        <CalibrationPart entries={entries} />
      </DebriefPart>
      <DebriefPart title={words.statementTitle}>
        <StatementPart {...shared} />
      </DebriefPart>
    </div>
  );
}

function DebriefPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sc-debrief-part" aria-label={title}>
      <h5>{title}</h5>
      {children}
    </section>
  );
}
