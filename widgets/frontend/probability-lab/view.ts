/** What `sciatica/lab_view.py` gives the lab. */
import type { Estimate } from "../reasoning/findings";

export interface Source {
  id: string;
  topic: string;
  label: string;
  url: string | null;
}

export interface Claim extends Source {
  population: string;
  certainty: string;
}

export interface Population {
  id: string;
  name: string;
  reference_standard: string;
  share: Estimate;
  source: Claim;
}

export interface LabTest {
  id: string;
  finding: string;
  kind: "history" | "exam" | "cluster" | "screen";
  setting: string;
  reference_standard: string;
  sensitivity?: number;
  specificity?: number;
  lr_positive?: Estimate;
  lr_negative?: Estimate;
  computed?: true;
  secondary?: true;
  source: Source;
}

export const ACTIONS = ["image", "treat", "refer"] as const;
export type Action = (typeof ACTIONS)[number];
export type Lines = Record<Action, number>;

export interface Condition {
  name: string;
  kind: "start" | "open" | "contrast";
  populations: Population[];
  lines: Lines & { stop?: string; sources?: Claim[] };
  tests: LabTest[];
  without_ratio: string[];
  /** The group of each test that shares one, and as HTML why those of a group overlap, where authors have said so. */
  groups: Record<string, string>;
  reasons: Record<string, string>;
}

export type Outcome = "found" | "absent";

/** A test that was done; a list of them is in the order in which they were. */
export interface Done {
  id: string;
  outcome: Outcome;
}

export const ratioOf = (test: LabTest, outcome: Outcome): Estimate | undefined => (outcome === "found" ? test.lr_positive : test.lr_negative);
