import modules from "glob:./items/*.tsx";
import type { ItemType } from "./item-type";
import type { Item } from "./view";

// Every module of `items/` is picked up by the build: adding a type is adding its file.
const TYPES = new Map((modules as ItemType[]).map((itemType) => [itemType.type as string, itemType]));

export function itemTypeOf(item: Item): ItemType {
  const itemType = TYPES.get(item.type);
  if (!itemType) throw new Error(`No front end for item type "${item.type}" (item ${item.id})`);
  return itemType;
}
