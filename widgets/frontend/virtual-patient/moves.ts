/** A play is a fold over its moves: nothing else is kept, so that every step can be taken back and a reload changes nothing. */
import type { Entry, MoveEntry } from "../record/entry";
import { type Budget, budgetOf, fits } from "./budget";
import { type Decision, isMove, type Move, type Point, type Result, type Shares } from "./move";
import { sumOf } from "./scoring";
import type { Bedside } from "./view";

export interface Estimate {
  shares: Shares;
  /** So many procedures had been done, whose results were known. */
  after: number;
  for: string[];
  against: string[];
}

export type Stage = "start" | "gathering" | "history" | "final" | "decision" | "statement" | "debrief";

export interface Play {
  id: string;
  begun: string;
  /** Of the patient's file when the play began. */
  version: string;
  /** Ids of procedures in the order in which they were done. */
  done: string[];
  estimates: Partial<Record<Point, Estimate>>;
  enough: boolean;
  decision?: Decision;
  statement?: { text: string; result: Result };
  ended?: string;
  /** The move that undoing takes back. */
  last?: MoveEntry;
  /** What was taken back, the latest first: forms begin with it. */
  takenBack: Move[];
  budget: Budget;
  /** Ids of procedures or hypotheses that the patient or the course no longer has. */
  lost: string[];
}

/** Whether an entry is a move of some play, whole enough to be folded. */
export const isMoveEntry = (entry: Entry): entry is MoveEntry => entry.kind === "move" && isMove(entry.move);

export const widgetOf = (patient: string) => `virtual-patient:${patient}`;

/** The moves of each play of a patient, the play begun last at the end. Entries come in order of time. */
export function movesByPlay(entries: Entry[], widget: string): MoveEntry[][] {
  const plays = new Map<string, MoveEntry[]>();
  for (const entry of entries) {
    if (!isMoveEntry(entry) || entry.widget !== widget) continue;
    if (entry.move.do === "begin" && entry.id === entry.play) plays.set(entry.id, [entry]);
  }
  for (const entry of entries) if (isMoveEntry(entry) && entry.move.do !== "begin") plays.get(entry.play)?.push(entry);
  return [...plays.values()];
}

/** The state to which moves lead. What does not fit, as when two tabs went on at once, changes nothing. */
export function playOf(bedside: Bedside, moves: MoveEntry[]): Play {
  const [begin] = moves;
  const undone = new Set(moves.flatMap(({ move }) => (move.do === "undo" ? [move.of] : [])));
  const takenBack = [...undone].flatMap((id) => moves.find((entry) => entry.id === id)?.move ?? []).reverse();
  const play: Play = { id: begin.id, begun: begin.at, version: begin.version, done: [], estimates: {}, enough: false, takenBack, budget: budgetOf(bedside, []), lost: [] };
  for (const entry of moves.slice(1)) {
    if (undone.has(entry.id) || !apply(bedside, play, entry)) continue;
    play.last = entry;
  }
  return play;
}

/** Whether the move fitted, and was made. */
function apply(bedside: Bedside, play: Play, { move, at }: MoveEntry): boolean {
  const stage = stageOf(bedside, play);
  switch (move.do) {
    case "estimate":
      if (stage !== move.point || sumOf(move.shares) !== 100) return false;
      play.lost.push(...Object.keys(move.shares).filter((id) => !(id in bedside.patient.pre_test)));
      // Before the first test nothing of the test was known yet.
      play.estimates[move.point] = { shares: move.shares, after: known(bedside, play).length, for: move.for ?? [], against: move.against ?? [] };
      return true;
    case "examine":
      if (!bedside.procedures.has(move.procedure)) return play.lost.push(move.procedure) > 0;
      if (stage !== "gathering" || play.done.includes(move.procedure) || !fits(bedside, play.budget, move.procedure)) return false;
      play.done.push(move.procedure);
      play.budget = budgetOf(bedside, play.done);
      return true;
    case "enough":
      return stage === "gathering" && (play.enough = true);
    case "decide":
      if (stage !== "decision") return false;
      play.decision = move.decision;
      return true;
    case "state":
      if (stage !== "statement") return false;
      play.statement = { text: move.text, result: move.result };
      play.ended = at;
      return true;
    default:
      return false;
  }
}

/** Where a play stands. */
export function stageOf(bedside: Bedside, { estimates, done, enough, decision, statement }: Play): Stage {
  if (!estimates.start) return "start";
  // Asked once: when the first examination or test was chosen, before its result shows.
  if (!estimates.history && done.some((id) => bedside.procedures.get(id)!.part !== "history")) return "history";
  if (!enough) return "gathering";
  if (!estimates.final) return "final";
  if (!decision) return "decision";
  return statement ? "debrief" : "statement";
}

/** What a form for this point begins with: the differential that was taken back there, else the last one before it. */
export function draftOf({ estimates, takenBack }: Play, point: Point): Pick<Estimate, "shares" | "for" | "against"> | undefined {
  const same = takenBack.find((move): move is Move & { do: "estimate" } => move.do === "estimate" && move.point === point);
  if (same) return { shares: same.shares, for: same.for ?? [], against: same.against ?? [] };
  const before = estimates.history ?? estimates.start;
  return before && { shares: before.shares, for: [], against: [] };
}

/** The procedures whose results the learner has seen. */
export function known(bedside: Bedside, play: Play): string[] {
  return stageOf(bedside, play) === "history" ? play.done.slice(0, -1) : play.done;
}

/** A move as an entry. Two of them never share a moment, whatever the clock does: their order is the order of the play. */
export function entryOf(move: Move, about: { id: string; widget: string; play: string; version: string; after?: string }, now: number): MoveEntry {
  const { after, ...base } = about;
  const at = new Date(after === undefined ? now : Math.max(now, Date.parse(after) + 1)).toISOString();
  return { ...base, kind: "move", move, at };
}
