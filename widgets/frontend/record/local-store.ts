import { documentOf, readDocument } from "./document";
import type { Entry } from "./entry";
import { merged } from "./merge";
import type { Store } from "./store";

const KEY = "sciatica-course-record";
const ASIDE = `${KEY}-set-aside-`;

/** What `localStorage` holds, as a document: the record of the course before it had a database, or of a browser without one. */
export const localDocument = {
  text: () => localStorage.getItem(KEY),
  remove: () => localStorage.removeItem(KEY),
  setAside(text: string): void {
    localStorage.setItem(`${ASIDE}${Date.now()}`, text);
    localStorage.removeItem(KEY);
  },
  aside: () => asideKeys().map((key) => localStorage.getItem(key)),
  clear: () => [KEY, ...asideKeys()].forEach((key) => localStorage.removeItem(key)),
};

const asideKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(ASIDE));

/** Keeps all entries in one document: only for browsers that offer no database. */
export function openLocalStore(): Store {
  // `record.ts` has set aside what is no entry when the page opened.
  const all = (): Entry[] => {
    const text = localDocument.text();
    return text === null ? [] : readDocument(text).entries;
  };
  const write = (entries: Entry[]) => localStorage.setItem(KEY, JSON.stringify(documentOf(entries)));
  return {
    read: async (widget) => all().filter((entry) => widget === undefined || entry.widget === widget),
    // Read again just before writing: another tab may have answered meanwhile.
    append: async (entries) => write(merged(all(), entries)),
    async setAside(values) {
      localStorage.setItem(`${ASIDE}${Date.now()}`, JSON.stringify(values));
      write(all());
    },
    aside: async () => [], // lies in `localDocument`
    clear: async () => localDocument.clear(),
  };
}
