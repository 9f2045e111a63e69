import { Html } from "../shared/html";
import { words } from "../shared/words";
import { costOf } from "./score";
import type { Item } from "./view";

interface Props {
  item: Item;
  seen: number;
  locked: boolean;
  onShow(): void;
}

/** The hints seen so far, and the way to the next one, which says what it takes. */
export function Hints({ item, seen, locked, onShow }: Props) {
  const hints = item.hints ?? [];
  if (hints.length === 0) return null;
  return (
    <div class="sc-hints" aria-live="polite">
      {hints.slice(0, seen).map(({ text }, index) => (
        <div key={index} class="sc-hint">
          <p class="sc-hint-title">{words.item.hintTitle}</p>
          <Html html={text} />
        </div>
      ))}
      {!locked && seen < hints.length && (
        <button type="button" class="sc-link sc-show-hint" onClick={onShow}>
          {words.item.hint(costOf(item, seen + 1) - costOf(item, seen))}
        </button>
      )}
    </div>
  );
}
