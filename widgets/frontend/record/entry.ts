import type { Attempt } from "../case-quiz/view";
import type { Move } from "../virtual-patient/move";

interface Base {
  /** Unique over all devices; entries with the same id are one. */
  id: string;
  /** The widget it belongs to, such as "case-quiz:some-case". */
  widget: string;
  /** When it happened: an ISO time in UTC. */
  at: string;
}

/** A response to an item. */
export interface AttemptEntry extends Base, Omit<Attempt, "at"> {
  kind: "attempt";
  /** In a test: the id of the sitting. Until it is handed in, the last attempt at an item is the learner's answer. */
  sitting?: string;
}

/** The learner began the case again: what came before no longer shows there, but stays in the history. */
export interface RestartEntry extends Base {
  kind: "restart";
}

/** A test was begun: these items were drawn. */
export interface SittingEntry extends Base {
  kind: "sitting";
  /** Items of the form, each as "chapter/item". */
  form: string[];
}

/** A test was handed in. */
export interface FinishEntry extends Base {
  kind: "finish";
  /** The id of the sitting. */
  sitting: string;
  course: CourseFacts;
}

/** What the course was when a test was handed in: later versions neither pass nor fail anybody, nor change a certificate. */
export interface CourseFacts {
  version: string;
  /** Planned minutes to read and to practise, over all chapters. */
  minutes: number;
  /** How many learning objectives there were. */
  objectives: number;
  /** The share of items, 0 to 1, that a post-test had to reach. */
  pass_mark: number;
}

/** A card of the review was recalled, well or badly. */
export interface ReviewEntry extends Base {
  kind: "review";
  /** "case:<case>/<item>" or "flashcard:<chapter>/<card>". */
  card: string;
  /** Hash of what the card said. */
  version: string;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  rating: 1 | 2 | 3 | 4;
  /** Of a card that is an item: how the response was marked, 0 to 1, and how sure the learner was. */
  score?: number;
  confidence?: number;
}

/** The learner took a card into their review, or out of it. */
export interface ChoiceEntry extends Base {
  kind: "choice";
  card: string;
  chosen: boolean;
}

/** The learner chose how reviews are spaced. */
export interface PlanEntry extends Base {
  kind: "plan";
  plan: Plan;
}

/** A step in the play of a virtual patient: something asked, estimated, decided or taken back. */
export interface MoveEntry extends Base {
  kind: "move";
  /** The id of the entry with which the play began. */
  play: string;
  /** Hash of the patient's file at that moment. */
  version: string;
  move: Move;
}

export const PLANS = ["fsrs", "fixed"] as const;
export type Plan = (typeof PLANS)[number];

/** One thing that happened. Entries are only ever added, so that two devices can never undo each other's. */
export type Entry = AttemptEntry | RestartEntry | SittingEntry | FinishEntry | ReviewEntry | ChoiceEntry | PlanEntry | MoveEntry;

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isShare = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

/** Whether a value, from wherever it came, is an entry that the course can show. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Record<string, unknown>;
  if (![entry.id, entry.widget, entry.at].every(isText) || Number.isNaN(Date.parse(entry.at as string))) return false;
  return Object.hasOwn(RULES, entry.kind as string) && RULES[entry.kind as Entry["kind"]](entry);
}

/** What each kind of entry must hold beside what all hold. */
const RULES: Record<Entry["kind"], (entry: Record<string, unknown>) => boolean> = {
  attempt: (entry) =>
    [entry.item, entry.version].every(isText) &&
    Number.isInteger(entry.attempt) &&
    isShare(entry.score) &&
    isAbsentOr(entry.mark, isShare) &&
    isAbsentOr(entry.hints, Number.isInteger) &&
    isAbsentOr(entry.confidence, Number.isInteger) &&
    isAbsentOr(entry.note, isText) &&
    isAbsentOr(entry.sitting, isText),
  restart: () => true,
  sitting: ({ form }) => Array.isArray(form) && form.length > 0 && form.every(isText),
  finish: ({ sitting, course }) => isText(sitting) && isFacts(course),
  review: (entry) =>
    [entry.card, entry.version].every(isText) &&
    [1, 2, 3, 4].includes(entry.rating as number) &&
    isAbsentOr(entry.score, isShare) &&
    isAbsentOr(entry.confidence, Number.isInteger),
  choice: (entry) => isText(entry.card) && typeof entry.chosen === "boolean",
  plan: ({ plan }) => PLANS.includes(plan as Plan),
  // Whoever plays looks closer (`virtual-patient/move.ts`), which no other page need carry.
  move: ({ play, version, move }) => [play, version, (move as Partial<Move> | null)?.do].every(isText),
};

function isFacts(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { version, minutes, objectives, pass_mark } = value as Record<string, unknown>;
  return isText(version) && isCount(minutes) && isCount(objectives) && isShare(pass_mark);
}

/** The entries by time, those of one moment by id. Texts sort several times faster than entries that are compared in turn. */
export function inOrder(entries: Iterable<Entry>): Entry[] {
  const keyed = new Map([...entries].map((entry, index) => [`${entry.at}\0${entry.id}\0${index}`, entry]));
  return [...keyed.keys()].sort().map((key) => keyed.get(key)!);
}
