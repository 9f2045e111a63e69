import type { Case as AuthoredCase } from "../generated/case";

type AuthoredItem = AuthoredCase["items"][number];

/** An item as `sciatica.case_view` sends it: Markdown already HTML, with the hash of its content. */
export type Item = AuthoredItem & { version: string };

export interface CaseView extends Omit<AuthoredCase, "items" | "references" | "objectives"> {
  items: Item[];
  references: Record<string, { label: string; text: string; url: string | null }>;
  objectives: Record<string, string>;
  evidence: Record<string, { claim: string; certainty: string; label: string; topic: string }>;
}

/** What a learner hands in for one item. */
export interface Handed {
  response: unknown;
  /** What it is worth, 0 to 1, hints taken off. */
  score: number;
  /** What it was worth before hints were taken off; missing where none was seen. */
  mark?: number;
  /** How many hints were seen; missing where none was. */
  hints?: number;
  /** Position of the step of confidence, from 0; missing where nobody asked. */
  confidence?: number;
  /** The learner's own words; missing where there are none. */
  note?: string;
}

/** One response to one item; the list of them is the widget's `responses` trait. */
export interface Attempt extends Handed {
  item: string;
  version: string;
  attempt: number;
  at: string;
}
