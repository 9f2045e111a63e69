const BAR_PX = 56; // the site's bar, which stays

/** Scrolls no more than it takes to see the whole of an element, or its beginning where it is taller than the screen. */
export function bringIntoView(element: HTMLElement | null): void {
  if (!element) return;
  const isTall = element.getBoundingClientRect().height > innerHeight - BAR_PX;
  element.scrollIntoView({ block: isTall ? "start" : "nearest" });
}
