/** By which names the record knows the cards of the review. */
export const cardOfItem = (case_: string, item: string) => `case:${case_}/${item}`;
export const cardOfFlashcard = (chapter: string, card: string) => `flashcard:${chapter}/${card}`;

/** The card of an attempt at an item of a case; the items of tests are never cards. */
export function cardOfAttempt({ widget, item }: { widget: string; item: string }): string | undefined {
  const case_ = /^case-quiz:(.*)$/.exec(widget)?.[1];
  return case_ === undefined ? undefined : cardOfItem(case_, item);
}
