/**
 * Sections far from the reader are laid out only when they come near (`sections.css`), so that a long chapter shows and
 * answers as fast as a short one. Those that a jump leaves just behind are laid out at once, or they would push away what
 * was jumped to when the browser does it; the rest one after the other while the page is at rest. From then on the scroll
 * bar is honest, and nobody waits for a section that is scrolled to.
 */
import { idle } from "../shared/pauses";

const all = () => [...document.querySelectorAll<HTMLElement>(".bd-article > section > section")];
const pending = () => all().filter((section) => !section.style.contentVisibility);

const topOf = (section: HTMLElement | undefined) => section?.getBoundingClientRect().top ?? 0;

/** Lays out `sections` and leaves what the reader sees where it is. */
function layOut(sections: HTMLElement[]): void {
  // A link leaves the end of the section before it in sight.
  const read = all().find((section) => section.getBoundingClientRect().bottom > innerHeight / 4);
  const before = topOf(read);
  for (const section of sections) section.style.contentVisibility = "visible";
  const moved = topOf(read) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
}

/** Those that the browser is about to lay out by itself: it looks ahead by one and a half screens. */
const NEAR = 2;

function layOutPassed(): void {
  const passed = pending().filter((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return top < innerHeight && bottom > -NEAR * innerHeight;
  });
  if (passed.length > 0) layOut(passed);
}

/** From now on, keep the reader's place at every jump. */
export function watchJumps(): void {
  addEventListener("scroll", layOutPassed, { passive: true });
}

/** Lay out what is left while the page is at rest. */
export async function layOutSections(): Promise<void> {
  for (const section of pending()) {
    await idle();
    layOut([section]);
  }
  removeEventListener("scroll", layOutPassed);
}
