import type { Entry } from "./entry";

/** Where entries are kept. What it reads is checked by whoever reads it: storage can hold anything. */
export interface Store {
  /** Entries of one widget, or all. */
  read(widget?: string): Promise<unknown[]>;
  append(entries: Entry[]): Promise<void>;
  /** Takes what cannot be shown out of the way, and keeps it. */
  setAside(values: unknown[]): Promise<void>;
  /** All that was set aside. */
  aside(): Promise<unknown[]>;
  /** Forgets everything. */
  clear(): Promise<void>;
}
