import type { Attempt } from "../case-quiz/view";

export type Progress = "new" | "started" | "finished" | "";

/**
 * How far a learner has come with a case whose items have these versions; nothing for a case that asks for no response.
 * A version is the hash of an item with its id: responses to an older text do not count.
 */
export function progressOf(versions: string[], responses: Attempt[]): Progress {
  if (versions.length === 0) return "";
  const answered = new Set(responses.map(({ version }) => version));
  const left = versions.filter((version) => !answered.has(version)).length;
  return left === versions.length ? "new" : left > 0 ? "started" : "finished";
}
