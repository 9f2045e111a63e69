/** Takes the focus to the heading of the item in `place`, from where a screen reader reads on. */
export function focusOnHeading(place: HTMLElement | null): void {
  const heading = place?.querySelector<HTMLElement>("h4");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "nearest" });
}
