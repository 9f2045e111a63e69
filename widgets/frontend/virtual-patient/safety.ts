/** Safety, judged by rules that hold for every patient, apart from every score. */
import { type Action, type Decision, type Urgency, URGENCIES } from "./move";
import { known, type Play } from "./moves";
import type { Bedside, StopRule } from "./view";

export type Verdict =
  /** An emergency. */
  | { kind: "missed"; rule: StopRule }
  /** What may take days or weeks, and still was not asked for. */
  | { kind: "put-off"; rule: StopRule }
  /** Loading tests that were done when the findings of an emergency were all known. */
  | { kind: "late"; rule: StopRule; tests: string[] }
  | { kind: "unscreened"; procedures: string[] }
  | { kind: "over-called" };

/** The rules whose findings this person has, asked for or not, the most urgent first. */
export function rulesThatHold({ catalogue, patient }: Bedside): StopRule[] {
  const holding = catalogue.stop_rules.filter((rule) => rule.when.some((set) => holds(set, patient.results)));
  return holding.sort((one, other) => pressing(other) - pressing(one));
}

/** Whether hours count. */
const isEmergency = ({ urgency }: { urgency: Urgency }) => urgency === "now" || urgency === "same-day";

const holds = (set: StopRule["when"][number], results: Record<string, { reading: string } | undefined>) =>
  Object.entries(set).every(([procedure, readings]) => readings.includes(results[procedure]?.reading ?? ""));

/** How pressing a decision is; a treatment presses least. */
const pressing = ({ action, urgency }: { action: Action; urgency?: Decision["urgency"] }) => (action === "treat" || !urgency ? -1 : URGENCIES.indexOf(urgency));

/** Whether a decision does what a rule asks, or does it sooner. */
const obeys = (decision: Decision, rule: StopRule) => decision.action === rule.action && pressing(decision) >= pressing(rule);

/** Loading tests done after the moment at which a rule's findings were all known. */
function loadedAfter(bedside: Bedside, done: string[], rule: StopRule): string[] {
  const moments = rule.when
    .filter((set) => holds(set, bedside.patient.results))
    .map((set) => Math.max(...Object.keys(set).map((procedure) => (done.includes(procedure) ? done.indexOf(procedure) : Infinity))));
  return done.filter((id, index) => index > Math.min(...moments) && bedside.procedures.get(id)!.load > 0);
}

/** What is to be said on safety, the weightiest first; nothing when all was safe. */
export function safetyOf(bedside: Bedside, play: Play, decision: Decision): Verdict[] {
  const { patient, catalogue } = bedside;
  const done = known(bedside, play);
  const rules = rulesThatHold(bedside);
  // The most urgent one covers the others.
  const verdicts = rules.slice(0, 1).flatMap((rule): Verdict[] => {
    if (!obeys(decision, rule)) return [{ kind: isEmergency(rule) ? "missed" : "put-off", rule }];
    const tests = isEmergency(rule) ? loadedAfter(bedside, done, rule) : [];
    return tests.length > 0 ? [{ kind: "late", rule, tests }] : [];
  });
  const unasked = catalogue.screen.procedures.filter((id) => !done.includes(id));
  const unscreened: Verdict[] = unasked.length > 0 ? [{ kind: "unscreened", procedures: unasked }] : [];
  const asked = [...rules, patient.decision.best, ...(patient.decision.accept ?? [])].map(pressing);
  // What may wait for weeks presses nobody.
  const presses = pressing(decision) >= URGENCIES.indexOf("days");
  const overCalled: Verdict[] = presses && pressing(decision) > Math.max(...asked) ? [{ kind: "over-called" }] : [];
  return [...verdicts, ...unscreened, ...overCalled];
}
