import { useEffect, useState } from "preact/hooks";
import type { CaseView, Item } from "../case-quiz/view";
import type { Model } from "../shared/model";
import { part } from "../shared/parts";
import type { CourseTestState } from "./pool";

/** An item, its id made unique over all chapters, and what it points to. */
export interface TestItem {
  item: Item;
  view: CaseView;
}

export type Items = Map<string, TestItem>;

export const chapterOf = (id: string) => id.split("/")[0];

/** The items of a form by their ids; those that the course no longer has are missing. Throws when the site cannot be reached. */
export async function fetchItems(model: Model, test: CourseTestState, form: string[]): Promise<Items> {
  const known = new Set(test.pool.map(({ id }) => id));
  const chapters = [...new Set(form.filter((id) => known.has(id)).map(chapterOf))];
  const views = await Promise.all(chapters.map((chapter) => part<CaseView>(model, `test-items/${chapter}`)));
  const items: Items = new Map();
  views.forEach((view, index) => {
    for (const item of view.items) items.set(`${chapters[index]}/${item.id}`, { item: { ...item, id: `${chapters[index]}/${item.id}` } as Item, view });
  });
  return new Map(form.flatMap((id) => (items.has(id) ? [[id, items.get(id)!]] : [])));
}

export interface Fetched {
  items: Items | undefined;
  failed: boolean;
  fetchAgain(): void;
}

interface State {
  of: string;
  items?: Items;
}

/** The items of a form, fetched when there is one. */
export function useItems(model: Model, test: CourseTestState, form: string[] | undefined): Fetched & { fetch(form: string[]): Promise<boolean> } {
  const [fetched, setFetched] = useState<State | undefined>(undefined);
  const wanted = form?.join(" ");
  const now = fetched?.of === wanted ? fetched : undefined;
  /** Whether they came. */
  const fetch = async (form: string[]) => {
    const items = await fetchItems(model, test, form).catch((error) => void console.warn(error));
    setFetched({ of: form.join(" "), items });
    return items !== undefined;
  };
  useEffect(() => {
    if (form && !now) void fetch(form);
  }, [wanted]);
  const fetchAgain = () => {
    setFetched(undefined);
    void fetch(form!);
  };
  return { items: now?.items, failed: now !== undefined && !now.items, fetchAgain, fetch };
}
