/**
 * The learner's record: one versioned document in the browser's own storage.
 * It never throws: where the browser keeps nothing, the course goes on and `onTrouble` says so once.
 */
const KEY = "sciatica-course-record";
const SCHEMA = 1;

interface Document {
  schema: number;
  /** Kept traits by widget, for example `{"case-quiz:some-case": {"responses": [...]}}`. */
  widgets: Record<string, Record<string, unknown>>;
}

export interface Record_ {
  read(widget: string): Record<string, unknown>;
  write(widget: string, traits: Record<string, unknown>): void;
}

function isDocument(value: unknown): value is Document {
  const document = value as Document | null;
  return typeof document === "object" && document !== null && document.schema === SCHEMA && typeof document.widgets === "object" && document.widgets !== null;
}

export function openRecord(onTrouble: (sentence: string) => void): Record_ {
  let told = false;
  const trouble = (sentence: string) => {
    if (!told) onTrouble(sentence);
    told = true;
  };

  const load = (): Document => {
    const empty: Document = { schema: SCHEMA, widgets: {} };
    // Where storage is blocked the page's head puts a stand-in, which lasts as long as the page.
    if ("forgets" in localStorage) trouble("This browser keeps nothing for this site: your answers will be forgotten when you leave the page.");
    const text = localStorage.getItem(KEY);
    if (text === null) return empty;
    try {
      const value: unknown = JSON.parse(text);
      if (isDocument(value)) return value;
    } catch {
      // not JSON: handled like any other document that is not ours
    }
    try {
      localStorage.setItem(`${KEY}-set-aside-${Date.now()}`, text);
      localStorage.removeItem(KEY);
      trouble("The saved answers could not be read. They were set aside in this browser, and a new record was begun.");
    } catch {
      trouble("The saved answers could not be read, and new ones cannot be kept.");
    }
    return empty;
  };

  return {
    read: (widget) => load().widgets[widget] ?? {},
    write: (widget, traits) => {
      // Read again just before writing: another tab may have answered meanwhile.
      const document = load();
      document.widgets[widget] = { ...document.widgets[widget], ...traits };
      try {
        localStorage.setItem(KEY, JSON.stringify(document));
      } catch {
        trouble("Your answers are not being kept: this browser's storage is full or blocked.");
      }
    },
  };
}
