/** A small patient and catalogue of our own, for tests of the engine: nothing in them is a clinical statement. */
import type { Entry, MoveEntry } from "../../widgets/frontend/record/entry";
import type { Move } from "../../widgets/frontend/virtual-patient/move";
import { movesByPlay, type Play, playOf } from "../../widgets/frontend/virtual-patient/moves";
import { type Bedside, bedsideOf, type Catalogue, type Part, type Patient, type Procedure, type Ratio } from "../../widgets/frontend/virtual-patient/view";

const CLAIM = { claim: "A claim.", certainty: "low certainty", label: "Author 2020", cite: "Author2020", topic: "some-topic" };
const RATIO = { row: "r", label: "Author 2020", cite: "Author2020", population: "outpatients", reference_standard: "imaging" };

const ratio = (hypothesis: string, lr: number, more: Partial<Ratio> = {}): Ratio => ({ ...RATIO, hypothesis, lr, ...more });

function procedure(id: string, part: Part, topic: string, more: Partial<Procedure> = {}): Procedure {
  return { id, part, topic, name: `Name of ${id}`, how: `How to do ${id}.`, keywords: [`key-${id}`], minutes: 2, load: part === "history" ? 0 : 1, ratios: {}, ...more };
}

export const CATALOGUE: Catalogue = {
  hypotheses: ["one", "two", "three"].map((id) => ({ id, name: `Hypothesis ${id}`, about: `About ${id}.` })),
  procedures: [
    procedure("worst-pain", "history", "Pain"),
    procedure("numb-seat", "history", "Safety", { minutes: 1 }),
    procedure("weight", "history", "Safety", { minutes: 1 }),
    procedure("pain-drawing", "history", "Pain", { ratios: { below: [ratio("one", 2, { lo: 1.2, hi: 3.3 })] } }),
    procedure("raise", "test", "Nerve", { ratios: { found: [ratio("one", 4, { lo: 2, hi: 8 }), ratio("two", 0.5)], "not-found": [ratio("one", 0.3, { lo: 0.2, hi: 0.5 })] } }),
    procedure("slump", "test", "Nerve", { load: 2, ratios: { found: [ratio("one", 3, { lo: 1.5, hi: 6 })] } }),
    procedure("pulses", "examination", "Vessels", { ratios: { weak: [ratio("two", 5, { versus: "three" })] } }),
    procedure("gait", "examination", "Looking", { minutes: 1, load: 0 }),
  ],
  groups: [{ id: "nerve", name: "Tests that load the nerve", procedures: ["raise", "slump"], reason: "They measure the same.", evidence: ["claim"] }],
  stop_rules: [{ id: "alarm", name: "Possible alarm", when: [{ "numb-seat": ["changed"] }, { weight: ["lost"], gait: ["wide"] }], action: "refer", urgency: "same-day", do: "Telephone.", evidence: ["claim"] }],
  screen: { procedures: ["numb-seat", "weight"], reason: "Everybody is asked.", evidence: ["claim"] },
  first_steps: ["walk", "wait"].map((id) => ({ id, name: `Step ${id}` })),
  references: { Author2020: { label: "Author 2020", text: "Author. 2020.", url: null } },
  evidence: { claim: CLAIM },
};

const USUAL: Record<string, string> = { "worst-pain": "leg", "numb-seat": "unchanged", weight: "same", "pain-drawing": "below", raise: "found", slump: "found", pulses: "strong", gait: "usual" };

export const PATIENT: Patient = {
  id: "school-cook-calf",
  title: "A school cook",
  person: { age: 47, sex: "woman", work: "school cook", language: "Short sentences help." },
  setting: { name: "Some clinic", about: "Who comes here." },
  referral: "<p>A referral.</p>",
  version: "v1",
  guidance: "free",
  difficulty: "introductory",
  minutes: 10,
  tolerance: 2,
  flare: "The pain flares.",
  pre_test: { one: 0.5, two: 0.3, three: 0.2 },
  pre_test_basis: "Set for teaching.",
  pre_test_evidence: [],
  truth: "one",
  results: Object.fromEntries(Object.entries(USUAL).map(([id, reading]) => [id, { reading, text: `Text of ${id}.` }])),
  expert_path: ["numb-seat", "weight", "pain-drawing", "raise"].map((id) => ({ do: id, why: `Why ${id}.`, evidence: id === "raise" ? ["claim"] : [] })),
  expert_differential: { start: { one: 0.5, two: 0.3, three: 0.2 }, history: { one: 0.6, two: 0.2, three: 0.2 }, final: { one: 0.8, two: 0.1, three: 0.1 } },
  arithmetic_note: "A note.",
  key_findings: [
    { finding: "raise", for: "one", why: "Why it speaks for it.", evidence: ["claim"] },
    { finding: "pulses", against: "two", why: "Why it speaks against it.", evidence: [] },
  ],
  decision: {
    best: { action: "treat", phase: "calm", first: "walk" },
    accept: [{ action: "treat", phase: "calm", first: "wait" }],
    why: "Why it is best.",
    evidence: ["claim"],
    tempting: [{ choice: { action: "image", urgency: "weeks" }, why: "Why not.", evidence: [] }],
  },
  problem_statement: { text: "A cook with leg pain.", names: ["who", "what"] },
  references: {},
  evidence: {},
};

export const bedside = (patient: Partial<Patient> = {}): Bedside => bedsideOf({ ...PATIENT, ...patient }, CATALOGUE);

/** The bedside of a patient who has the findings of the stop rule. */
export const alarming = (more: Partial<Patient> = {}) =>
  bedside({ results: { ...PATIENT.results, "numb-seat": { reading: "changed", text: "Changed." } }, decision: { ...PATIENT.decision, best: { action: "refer", urgency: "same-day" }, accept: [] }, ...more });

export const WIDGET = "virtual-patient:school-cook-calf";

/** Moves as the record holds them, a second apart. */
export function entriesOf(moves: Move[], play = "play"): MoveEntry[] {
  return moves.map((move, index) => ({
    id: index === 0 ? play : `${play}-${index}`, kind: "move", widget: WIDGET, play, version: "v1", move, at: new Date(1.79e12 + index * 1000).toISOString(),
  }));
}

export const BEGIN: Move = { do: "begin" };
export const START: Move = { do: "estimate", point: "start", shares: { one: 40, two: 40, three: 20 } };
export const HISTORY: Move = { do: "estimate", point: "history", shares: { one: 60, two: 20, three: 20 } };
export const FINAL: Move = { do: "estimate", point: "final", shares: { one: 80, two: 10, three: 10 }, for: ["raise"], against: [] };
export const examine = (procedure: string): Move => ({ do: "examine", procedure });
export const RESULT = { truth: "one", ranked_first: true, brier: 0.06, shares: { one: 80, two: 10, three: 10 }, decision: "best", safety: "safe" } as const;

/** A whole play, along the expert's path. */
export const WHOLE: Move[] = [
  BEGIN, START, examine("numb-seat"), examine("weight"), examine("pain-drawing"), examine("raise"), HISTORY, { do: "enough" }, FINAL,
  { do: "decide", decision: { action: "treat", phase: "calm", first: "walk" } },
  { do: "state", text: "A line.", result: { ...RESULT } },
];

export const played = (moves: Move[], at = bedside()): Play => playOf(at, movesByPlay(entriesOf(moves) as Entry[], WIDGET).at(-1)!);
