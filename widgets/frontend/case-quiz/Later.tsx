import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../shared/words";

/** Whether the item comes back in the review, and the way to have it come back. */
export function Later({ isIn, onLater }: { isIn: boolean; onLater(): void }) {
  const [chosen, setChosen] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  // The button goes away; what it did is said where it was.
  useLayoutEffect(() => {
    if (chosen) line.current?.focus();
  }, [chosen]);
  const choose = () => {
    setChosen(true);
    onLater();
  };
  return isIn || chosen ? (
    <p class="sc-later" tabIndex={-1} ref={line}>
      {words.item.comesBack}
    </p>
  ) : (
    <button type="button" class="sc-link sc-later" onClick={choose}>
      {words.item.later}
    </button>
  );
}
