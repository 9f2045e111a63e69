/** A record as one JSON document: what is exported and imported, and what is kept where the browser has no database. */
import type { myRecordWords } from "../shared/words-of-record";
import { type Entry, isEntry } from "./entry";
import { MIGRATIONS } from "./migrations";

export const FORMAT = "sciatica-course-record";
export const SCHEMA = 4;

export interface Document {
  format: typeof FORMAT;
  schema: typeof SCHEMA;
  entries: Entry[];
}

export interface Reading {
  entries: Entry[];
  /** What stood among the entries and is none. */
  refused: unknown[];
}

/** Why a text is no record, by the name under which the words for it stand. */
type Reason = keyof typeof myRecordWords.unreadable;

export class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

export const documentOf = (entries: Entry[]): Document => ({ format: FORMAT, schema: SCHEMA, entries });

/** Reads a document of this schema or an older one. Throws Unreadable for anything else. */
export function readDocument(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unreadable("noJson");
  }
  const start = schemaOf(value);
  for (let schema = start; schema < SCHEMA; schema++) value = MIGRATIONS[schema](value);
  const entries = (value as { entries?: unknown }).entries;
  if (!Array.isArray(entries)) throw new Unreadable("noRecord");
  return { entries: entries.filter(isEntry), refused: entries.filter((entry) => !isEntry(entry)) };
}

function schemaOf(value: unknown): number {
  const schema = typeof value === "object" && value !== null ? (value as { schema?: unknown }).schema : undefined;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1) throw new Unreadable("noRecord");
  if (schema > SCHEMA) throw new Unreadable("newer");
  return schema;
}
