/**
 * How a document of each older schema becomes one of the next. A migration is never changed once it was published:
 * `tests/frontend/records/` holds a document of every schema that ever was.
 */
export const MIGRATIONS: Record<number, (document: unknown) => unknown> = {
  // 1: kept traits by widget, the list of responses among them. Ids are made of the content: migrating twice adds nothing.
  1: (document) => {
    const { widgets } = document as { widgets?: unknown };
    if (typeof widgets !== "object" || widgets === null) return { schema: 2 };
    const entries = Object.entries(widgets).flatMap(([widget, traits]) => {
      const responses = (traits as { responses?: unknown } | null)?.responses;
      return (Array.isArray(responses) ? responses : []).map((response) => ({
        ...response,
        id: `1:${widget}:${response?.item}:${response?.version}:${response?.attempt}:${response?.at}`,
        kind: "attempt",
        widget,
      }));
    });
    return { schema: 2, entries };
  },
  // 2: knew only attempts and restarts, which stay as they were.
  2: (document) => ({ ...(document as object), schema: 3 }),
  // 3: knew no moves of virtual patients; all else stays as it was.
  3: (document) => ({ ...(document as object), schema: 4 }),
};
