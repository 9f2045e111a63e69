/** Pauses in which work can be done that nobody waits for. */
export const idle = () =>
  new Promise<void>((resolve) => ("requestIdleCallback" in window ? requestIdleCallback(() => resolve(), { timeout: 3000 }) : setTimeout(resolve, 1000)));

export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Calls back when what was just drawn is on the screen: the next frame shows it, and the one after begins when it is shown. */
export function afterPaint(callback: () => void): void {
  if (document.visibilityState === "hidden") callback(); // no frames are drawn there
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(callback)));
}
