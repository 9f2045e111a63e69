import { useLayoutEffect, useRef } from "preact/hooks";
import { Html, textOf } from "../shared/html";
import { words } from "../shared/words";
import { costOf } from "./score";
import type { Item } from "./view";

interface Props {
  item: Item;
  seen: number;
  locked: boolean;
  onShow(): void;
  say(sentence: string): void;
}

/** The hints seen so far, and the way to the next one, which says what it takes. */
export function Hints({ item, seen, locked, onShow, say }: Props) {
  const hints = item.hints ?? [];
  const place = useRef<HTMLDivElement>(null);
  const justShown = useRef(false);

  // The button goes away with the last hint, and the focus must not go with it.
  useLayoutEffect(() => {
    if (justShown.current) place.current?.querySelector<HTMLElement>(".sc-hint:last-of-type")?.focus();
    justShown.current = false;
  }, [seen]);

  const show = () => {
    justShown.current = true;
    onShow();
    say(textOf(hints[seen].text));
  };

  if (hints.length === 0) return null;
  return (
    <div class="sc-hints" ref={place}>
      {hints.slice(0, seen).map(({ text }, index) => (
        <div key={index} class="sc-hint" tabIndex={-1}>
          <p class="sc-hint-title">{words.item.hintTitle}</p>
          <Html html={text} />
        </div>
      ))}
      {!locked && seen < hints.length && (
        <button type="button" class="sc-link sc-show-hint" onClick={show}>
          {words.item.hint(costOf(item, seen + 1) - costOf(item, seen))}
        </button>
      )}
    </div>
  );
}
