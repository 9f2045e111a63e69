/**
 * The learner's record: everything they responded to, in this browser and nowhere else.
 * It never throws: where the browser keeps nothing, the course goes on and `onTrouble` says so once.
 */
import type { Attempt } from "../case-quiz/view";
import { recordWords } from "../shared/words";
import { openDatabase } from "./database";
import { readDocument } from "./document";
import { dueHere } from "./due";
import { type Entry, isEntry } from "./entry";
import { localDocument, openLocalStore } from "./local-store";
import { merged } from "./merge";
import { newId } from "./new-id";
import { entriesBetween, numbered, responsesIn } from "./responses";
import type { Store } from "./store";

export interface LearnersRecord {
  /** What a widget showed last. */
  responses(widget: string): Promise<Attempt[]>;
  /** Keeps what a widget shows now; `inBank` says whether what is missed there comes back in the review. */
  keep(widget: string, responses: Attempt[], inBank?: boolean): Promise<void>;
  /** All that happened, oldest first. */
  entries(): Promise<Entry[]>;
  /** Adds entries of another device; those that are there already change nothing. */
  add(entries: Entry[]): Promise<void>;
  /** What could not be read, to be saved as a file. */
  aside(): Promise<unknown[]>;
  /** Forgets everything, for good. */
  clear(): Promise<void>;
  /** Calls back when another page of the course has added something. */
  onChange(callback: () => void): void;
}

const CHANNEL = "sciatica-course-record";

export function openRecord(onTrouble: (sentence: string) => void): LearnersRecord {
  let told = false;
  const trouble = (sentence: string) => {
    if (!told) onTrouble(sentence);
    told = true;
  };
  const store = openStore(trouble);
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  // What storage refused lasts as long as the page.
  const unkept: Entry[] = [];
  const shown = new Map<string, Attempt[]>();
  let last: Promise<unknown> = Promise.resolve();

  const read = async (widget?: string): Promise<Entry[]> => {
    const values: unknown[] = await (await store).read(widget).catch(() => {
      trouble(recordWords.unread);
      return [];
    });
    const strange = values.filter((value) => !isEntry(value));
    if (strange.length > 0) {
      await (await store).setAside(strange).catch(() => undefined);
      trouble(recordWords.setAside);
    }
    return merged(values.filter(isEntry), unkept.filter((entry) => widget === undefined || entry.widget === widget));
  };
  const append = async (entries: Entry[], inReview = true) => {
    try {
      await (await store).append(entries);
      if (inReview) dueHere.extend(entries);
      channel?.postMessage(null);
    } catch {
      unkept.push(...entries);
      trouble(recordWords.full);
    }
  };

  return {
    async responses(widget) {
      const kept = responsesIn(await read(widget));
      // What was handed in meanwhile comes last; whether it was read already is a matter of moments.
      const since = (shown.get(widget) ?? []).filter((attempt) => !kept.some(({ at, item }) => at === attempt.at && item === attempt.item));
      shown.set(widget, numbered([...kept, ...since]));
      return shown.get(widget)!;
    },
    keep(widget, responses, inBank) {
      const added = entriesBetween(widget, shown.get(widget) ?? [], responses, new Date().toISOString(), newId);
      shown.set(widget, responses);
      last = last.then(() => append(added, inBank));
      return last as Promise<void>;
    },
    entries: () => read(),
    add: (entries) => append(entries),
    aside: async () => [...(await (await store).aside()), ...localDocument.aside()],
    async clear() {
      unkept.length = 0;
      shown.clear();
      await (await store).clear();
      localDocument.clear();
      dueHere.clear();
      channel?.postMessage(null);
    },
    onChange: (callback) => channel?.addEventListener("message", callback),
  };
}

async function openStore(trouble: (sentence: string) => void): Promise<Store> {
  try {
    const database = await openDatabase();
    await moveIn(database, trouble, false);
    return database;
  } catch {
    const store = openLocalStore();
    // Where storage is blocked the page's head puts a stand-in, which lasts as long as the page.
    if ("forgets" in localStorage) trouble(recordWords.blocked);
    else await moveIn(store, trouble, true);
    return store;
  }
}

/** Takes over what an older version of the course has kept, or what is kept in place; sets aside what cannot be read of it. */
async function moveIn(store: Store, trouble: (sentence: string) => void, inPlace: boolean): Promise<void> {
  const text = localDocument.text();
  if (text === null) return;
  try {
    const { entries, refused } = readDocument(text);
    if (!inPlace) await store.append(entries);
    if (refused.length > 0) {
      await store.setAside(refused);
      trouble(recordWords.setAside);
    }
    if (!inPlace) localDocument.remove();
  } catch {
    try {
      localDocument.setAside(text);
      trouble(recordWords.setAside);
    } catch {
      trouble(recordWords.unreadable);
    }
  }
}
