/** Drawn figures follow the page's light or dark theme. */
export const RETHEME = "sc-retheme";

export function redrawInTheme(figures: HTMLElement[]): void {
  const tell = () => figures.forEach((figure) => figure.dispatchEvent(new Event(RETHEME)));
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
