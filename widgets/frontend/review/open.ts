import type { CaseView, Item } from "../case-quiz/view";
import type { Model } from "../shared/model";
import { part } from "../shared/parts";

/** A flashcard as `sciatica.case_view` sends it. */
export interface Flashcard extends Pick<Item, "id" | "version" | "citations" | "evidence"> {
  front: string;
  back: string;
}

export interface FlashcardView extends Pick<CaseView, "references" | "evidence"> {
  cards: Flashcard[];
}

/** A card with all that is needed to ask it. */
export type Opened =
  | { kind: "item"; id: string; view: CaseView; item: Item; number: number }
  | { kind: "flashcard"; id: string; view: FlashcardView; card: Flashcard; chapter: string };

/** Fetches what a card asks; throws when it does not come. */
export async function openCard(model: Model, id: string): Promise<Opened> {
  const [, kind, place, name] = /^(.*?):(.*?)\/(.*)$/.exec(id)!;
  if (kind === "flashcard") {
    const view = await part<FlashcardView>(model, `flashcards/${place}`);
    return { kind, id, view, card: view.cards.find((card) => card.id === name)!, chapter: place };
  }
  const view = await part<CaseView>(model, `cases/${place}`);
  const index = view.items.findIndex((item) => item.id === name);
  return { kind: "item", id, view, item: view.items[index], number: index + 1 };
}
