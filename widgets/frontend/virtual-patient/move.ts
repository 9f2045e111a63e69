/** The steps of a play, as the learner's record keeps them. */

/** The points at which a learner writes down a differential. */
export const POINTS = ["start", "history", "final"] as const;
export type Point = (typeof POINTS)[number];

/** Whole percent by hypothesis. */
export type Shares = Record<string, number>;

export const ACTIONS = ["treat", "image", "refer"] as const;
export type Action = (typeof ACTIONS)[number];
/** The least pressing first. */
export const URGENCIES = ["weeks", "days", "same-day", "now"] as const;
export type Urgency = (typeof URGENCIES)[number];
export const PHASES = ["calm", "restore", "strengthen"] as const;
export type Phase = (typeof PHASES)[number];

export interface Decision {
  action: Action;
  /** Of a treatment: the phase, and what comes first. */
  phase?: Phase;
  first?: string;
  /** Of a referral or an image. */
  urgency?: Urgency;
}

/** How a play came out when it ended: a later version of the patient changes nobody's result. */
export interface Result {
  truth: string;
  /** Whether the first-ranked hypothesis was the true one. */
  ranked_first: boolean;
  /** Multi-category Brier score of the last differential: 0 best, 2 worst. */
  brier: number;
  shares: Shares;
  decision: "best" | "accepted" | "partly" | "other";
  /** The weightiest verdict on safety. */
  safety: "safe" | "missed" | "put-off" | "late" | "unscreened" | "over-called";
}

export type Move =
  | { do: "begin" }
  /** A history question was asked, an examination or a test was done. */
  | { do: "examine"; procedure: string }
  /** A differential; the last one with the findings that speak for and against its first hypothesis. */
  | { do: "estimate"; point: Point; shares: Shares; for?: string[]; against?: string[] }
  /** "I have enough". */
  | { do: "enough" }
  | { do: "decide"; decision: Decision }
  /** The problem statement, which ends the play. */
  | { do: "state"; text: string; result: Result }
  /** Takes back the entry with this id. */
  | { do: "undo"; of: string };

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isShares = (value: unknown) =>
  isRecord(value) && Object.values(value).every((share) => Number.isInteger(share) && 0 <= (share as number) && (share as number) <= 100);
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isOneOf = (all: readonly string[]) => (value: unknown) => all.includes(value as string);

function isDecision(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { action, phase, first, urgency } = value;
  return isOneOf(ACTIONS)(action) && isAbsentOr(phase, isOneOf(PHASES)) && isAbsentOr(urgency, isOneOf(URGENCIES)) && isAbsentOr(first, isText);
}

function isResult(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { truth, ranked_first, brier, shares, decision, safety } = value;
  return isText(truth) && typeof ranked_first === "boolean" && typeof brier === "number" && 0 <= brier && brier <= 2 && isShares(shares) && isText(decision) && isText(safety);
}

const RULES: Record<Move["do"], (move: Record<string, unknown>) => boolean> = {
  begin: () => true,
  examine: ({ procedure }) => isText(procedure),
  estimate: (move) => isOneOf(POINTS)(move.point) && isShares(move.shares) && isAbsentOr(move.for, isTexts) && isAbsentOr(move.against, isTexts),
  enough: () => true,
  decide: ({ decision }) => isDecision(decision),
  state: ({ text, result }) => isText(text) && isResult(result),
  undo: ({ of }) => isText(of),
};

/** Whether a value, from wherever it came, is a move. */
export const isMove = (value: unknown): value is Move => isRecord(value) && Object.hasOwn(RULES, value.do as string) && RULES[value.do as Move["do"]](value);
