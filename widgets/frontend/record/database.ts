import { type DBSchema, openDB } from "idb";
import type { Store } from "./store";

interface Schema extends DBSchema {
  entries: { key: string; value: { id: string; widget?: unknown }; indexes: { widget: string } };
  "set-aside": { key: number; value: unknown };
}

/** The browser's database: an entry is added without touching the others, however many there are. */
export async function openDatabase(name = "sciatica-course"): Promise<Store> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore("entries", { keyPath: "id" }).createIndex("widget", "widget");
      created.createObjectStore("set-aside", { autoIncrement: true });
    },
    // A newer version of the course, in another tab, must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    read: (widget) => (widget === undefined ? database.getAll("entries") : database.getAllFromIndex("entries", "widget", widget)),
    async append(entries) {
      const transaction = database.transaction("entries", "readwrite");
      const added = entries.map((entry) => transaction.store.put(entry));
      transaction.commit(); // at once: the page may be about to go
      await Promise.all([...added, transaction.done]);
    },
    async setAside(values) {
      const transaction = database.transaction(["entries", "set-aside"], "readwrite");
      const ids = values.map((value) => (value as { id?: unknown }).id).filter((id) => typeof id === "string");
      await Promise.all([
        ...values.map((value) => transaction.objectStore("set-aside").add(value)),
        ...ids.map((id) => transaction.objectStore("entries").delete(id)),
        transaction.done,
      ]);
    },
    aside: () => database.getAll("set-aside"),
    async clear() {
      await Promise.all([database.clear("entries"), database.clear("set-aside")]);
    },
  };
}
