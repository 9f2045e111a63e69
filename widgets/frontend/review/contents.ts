/** What the page knows of the course without fetching anything: `widgets/review.py` gives it. */
import type { CatalogueCase } from "../my-record/catalogue";
import { cardOfFlashcard, cardOfItem } from "../record/card";
import type { Model } from "../shared/model";
import { textOf } from "../shared/html";
import { reviewWords as words } from "../shared/words-of-review";

export interface FlashcardChapter {
  id: string;
  title: string;
  cards: { id: string; version: string; front: string }[];
}

export interface Contents {
  chapters: FlashcardChapter[];
  /** By card, in the order of the course. */
  versions: Map<string, string>;
  /** What a reader calls a card, and where it stands in the course. */
  labels: Map<string, { text: string; address: string }>;
}

export function contentsOf(model: Model): Contents {
  const chapters = model.get<FlashcardChapter[]>("flashcards");
  const items = model.get<CatalogueCase[]>("cases").flatMap((place) =>
    place.items.map(({ id, version }, index) => ({
      card: cardOfItem(place.id, id),
      version,
      text: words.item(place.title, index + 1),
      address: place.address,
    })),
  );
  const flashcards = chapters.flatMap((chapter) =>
    chapter.cards.map(({ id, version, front }) => ({
      card: cardOfFlashcard(chapter.id, id),
      version,
      text: textOf(front),
      address: `chapters/${chapter.id}.html`,
    })),
  );
  const all = [...items, ...flashcards];
  return {
    chapters,
    versions: new Map(all.map(({ card, version }) => [card, version])),
    labels: new Map(all.map(({ card, text, address }) => [card, { text, address }])),
  };
}
