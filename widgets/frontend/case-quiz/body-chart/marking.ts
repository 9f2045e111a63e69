import type { Item } from "../view";

export type BodyChart = Extract<Item, { type: "body_chart" }>;

/** How a region came out; a region that was rightly left alone has none. */
export type Standing = "right" | "wrong" | "missed" | "neutral";

export const keysOf = (item: BodyChart): string[] => item.regions.filter(({ key }) => key).map(({ region }) => region);

export function standingOf(item: BodyChart, response: string[], region: string): Standing | undefined {
  const isKey = keysOf(item).includes(region);
  if (!response.includes(region)) return isKey ? "missed" : undefined;
  return isKey ? "right" : item.neutral?.includes(region) ? "neutral" : "wrong";
}

export function tally(item: BodyChart, response: string[]) {
  const count = (standing: Standing) => response.filter((region) => standingOf(item, response, region) === standing).length;
  return { keys: keysOf(item).length, hits: count("right"), slips: count("wrong") };
}
