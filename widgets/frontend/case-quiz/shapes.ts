/** What a response may look like: it can come from storage or from a file, which may hold anything. */

export const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

export const isIndex = (value: unknown, count: number): value is number => Number.isInteger(value) && 0 <= (value as number) && (value as number) < count;

/** A list in which nothing stands twice. */
export function isSet<T>(value: unknown, is: (entry: unknown) => entry is T): value is T[] {
  return Array.isArray(value) && value.every(is) && new Set(value).size === value.length;
}

/** A list with one entry for each of `count` things. */
export function isRow<T>(value: unknown, count: number, is: (entry: unknown) => entry is T): value is T[] {
  return Array.isArray(value) && value.length === count && Array.from(value).every(is);
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
