/** Says on every page how many cards of the review are due today, beside the link that leads there. */
import { dueHere, dueToday } from "../record/due";
import { frameWords as words } from "../shared/words";

const SETTLED_MS = 100; // what changes in one go is shown once

export function showDue(): void {
  const place = document.querySelector<HTMLElement>(".sc-due-count");
  if (!place) return;
  const show = () => {
    const due = dueHere.read();
    const count = due ? dueToday(due, Date.now()) : 0;
    place.textContent = "";
    if (count === 0) return;
    const { number, words: unit } = words.due(count);
    place.append(number, Object.assign(document.createElement("span"), { textContent: unit }));
  };
  let waiting = 0;
  dueHere.onChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(show, SETTLED_MS);
  });
  // A page may have been left open over night.
  document.addEventListener("visibilitychange", show);
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  show();
}
