/** A play beside the expert's: what was done, missed or superfluous, and how it came out. */
import type { Decision, Point, Result } from "./move";
import { POINTS } from "./move";
import type { Play } from "./moves";
import { safetyOf } from "./safety";
import { brier, chancesOf, decisionOf, ranked } from "./scoring";
import { moves } from "./trace";
import type { Bedside, Patient } from "./view";

export interface PathStep {
  step: Patient["expert_path"][number];
  /** The place at which the learner did it, from 1. */
  place?: number;
}

export interface Path {
  steps: PathStep[];
  /** Not on the expert's path, but it told something. */
  useful: string[];
  superfluous: string[];
}

/** A finding tells something when it moves some odds by as much as this, up or down. */
const TELLING = 1.25;

export function pathOf(bedside: Bedside, done: string[]): Path {
  const { patient, catalogue } = bedside;
  const path = patient.expert_path.map((step) => step.do);
  const wanted = new Set([...path, ...catalogue.screen.procedures, ...patient.key_findings.map(({ finding }) => finding)]);
  const beside = done.filter((id) => !path.includes(id));
  const isUseful = (id: string) => wanted.has(id) || moves(bedside, id) >= TELLING;
  return {
    steps: patient.expert_path.map((step) => ({ step, place: done.includes(step.do) ? done.indexOf(step.do) + 1 : undefined })),
    useful: beside.filter(isUseful),
    superfluous: beside.filter((id) => !isUseful(id)),
  };
}

export interface KeyFinding {
  key: Patient["key_findings"][number];
  /** Whether the learner named it, saw it without naming it, named it for the other side, or never asked. */
  standing: "named" | "seen" | "other-way" | "not-done";
}

/** The findings that an expert would name, and what became of them. `for` and `against` are about the learner's own first hypothesis. */
export function keyFindingsOf(bedside: Bedside, play: Play): KeyFinding[] {
  const { shares, for: pro, against: contra } = play.estimates.final!;
  const [first] = ranked(shares);
  return bedside.patient.key_findings.map((key) => {
    if (!play.done.includes(key.finding)) return { key, standing: "not-done" };
    if (![...pro, ...contra].includes(key.finding)) return { key, standing: "seen" };
    // What speaks for another hypothesis may speak for one's own too, or against it: only what is about one's own has a side.
    const isOther = (key.for === first && contra.includes(key.finding)) || (key.against === first && pro.includes(key.finding));
    return { key, standing: isOther ? "other-way" : "named" };
  });
}

/** The result of a play that ends with this decision. */
export function resultOf(bedside: Bedside, play: Play, decision: Decision): Result {
  const { patient } = bedside;
  const { shares } = play.estimates.final!;
  const [first] = ranked(shares);
  return {
    truth: patient.truth,
    ranked_first: first === patient.truth,
    brier: brier(chancesOf(shares), patient.truth),
    shares,
    decision: decisionOf(patient, decision),
    safety: safetyOf(bedside, play, decision)[0]?.kind ?? "safe",
  };
}

/** The points at which the learner wrote a differential, with the number of findings known by then. */
export function ownPoints(play: Play): { point: Point; after: number; shares: Record<string, number> }[] {
  return POINTS.flatMap((point) => {
    const estimate = play.estimates[point];
    return estimate ? [{ point, after: estimate.after, shares: chancesOf(estimate.shares) }] : [];
  });
}

/** What an expert would do next: the first step of the path that was not done. */
export const nextStep = ({ patient }: Bedside, done: string[]) => patient.expert_path.find((step) => !done.includes(step.do));
