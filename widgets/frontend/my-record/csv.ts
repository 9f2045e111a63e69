import type { Entry } from "../record/entry";

const COLUMNS = [
  ...["at", "kind", "widget", "item", "card", "version", "attempt", "response", "score", "mark", "hints", "confidence"],
  ...["rating", "chosen", "plan", "play", "move", "form", "sitting", "course", "note", "id"],
];

/** A row for each entry (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvOf(entries: Entry[]): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => cell((entry as unknown as Record<string, unknown>)[column])).join(","));
  return [COLUMNS.join(","), ...rows, ""].join("\r\n");
}

function cell(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value.replace(/^[=+\-@\t\r]/, "'$&") : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
