/** What `sciatica.patient_view` sends: Markdown already HTML, sources resolved. */
import type { CaseView } from "../case-quiz/view";
import type { Action, Decision, Point, Urgency } from "./move";

export interface Sourced extends Pick<CaseView, "references"> {
  evidence: Record<string, CaseView["evidence"][string] & { cite: string }>;
}

export interface Hypothesis {
  id: string;
  name: string;
  about: string;
}

/** What a published accuracy says for one reading of one procedure. */
export interface Ratio {
  hypothesis: string;
  /** Where the ratio tells this hypothesis from one other only. */
  versus?: string;
  lr: number;
  lo?: number;
  hi?: number;
  row: string;
  label: string;
  cite: string;
  population: string;
  reference_standard: string;
}

export const PARTS = ["history", "examination", "test"] as const;
export type Part = (typeof PARTS)[number];

export interface Procedure {
  id: string;
  part: Part;
  topic: string;
  name: string;
  how: string;
  keywords: string[];
  minutes: number;
  load: number;
  /** By reading. */
  ratios: Record<string, Ratio[]>;
  accuracy_note?: string;
}

export interface Group {
  id: string;
  name: string;
  procedures: string[];
  reason: string;
  evidence: string[];
}

export interface StopRule {
  id: string;
  name: string;
  /** Any of these sets of readings, by procedure. */
  when: Record<string, string[]>[];
  action: Exclude<Action, "treat">;
  urgency: Urgency;
  do: string;
  evidence: string[];
}

export interface Catalogue extends Sourced {
  hypotheses: Hypothesis[];
  procedures: Procedure[];
  groups: Group[];
  stop_rules: StopRule[];
  screen: { procedures: string[]; reason: string; evidence: string[] };
  first_steps: { id: string; name: string }[];
}

export interface Reading {
  reading: string;
  text: string;
  /** A shaded drawing: the chart's name and its regions. */
  chart?: "regions" | "dermatomes";
  regions?: string[];
}

/** What is shown before the first move. */
export interface Opening {
  id: string;
  title: string;
  person: { age: number; sex: "woman" | "man"; work: string; language?: string };
  setting: { name: string; about: string };
  referral: string;
  guidance: "worked" | "faded" | "free";
  difficulty: "introductory" | "intermediate" | "advanced";
  minutes: number;
}

export interface Patient extends Opening, Sourced {
  version: string;
  tolerance: number;
  flare: string;
  /** 0 to 1. */
  pre_test: Record<string, number>;
  pre_test_basis: string;
  pre_test_evidence: string[];
  truth: string;
  also?: string[];
  /** For every procedure of the catalogue. */
  results: Record<string, Reading>;
  expert_path: { do: string; why: string; evidence: string[] }[];
  expert_differential: Record<Point, Record<string, number>>;
  arithmetic_note?: string;
  key_findings: { finding: string; for?: string; against?: string; why: string; evidence: string[] }[];
  decision: {
    best: Decision;
    accept?: Decision[];
    why: string;
    evidence: string[];
    tempting?: { choice: Decision; why: string; evidence: string[] }[];
  };
  problem_statement: { text: string; names: string[] };
}

/** A patient with what all patients share, made ready to be looked up. */
export interface Bedside {
  patient: Patient;
  /** The hypotheses to choose from, by name: their order must not tell how likely they are. */
  choices: Hypothesis[];
  catalogue: Catalogue;
  procedures: Map<string, Procedure>;
  hypotheses: Map<string, Hypothesis>;
  sources: Sourced;
}

export function bedsideOf(patient: Patient, catalogue: Catalogue): Bedside {
  const hypotheses = new Map(catalogue.hypotheses.map((hypothesis) => [hypothesis.id, hypothesis]));
  const choices = Object.keys(patient.pre_test).flatMap((id) => hypotheses.get(id) ?? []);
  return {
    patient,
    choices: choices.sort((one, other) => one.name.localeCompare(other.name)),
    catalogue,
    procedures: new Map(catalogue.procedures.map((procedure) => [procedure.id, procedure])),
    hypotheses,
    sources: {
      references: { ...catalogue.references, ...patient.references },
      evidence: { ...catalogue.evidence, ...patient.evidence },
    },
  };
}
