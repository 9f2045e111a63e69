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

/** One response to one item; the list of them is the widget's `responses` trait. */
export interface Attempt {
  item: string;
  version: string;
  attempt: number;
  response: unknown;
  score: number;
  at: string;
}
