/** Calls back when what was just drawn is on the screen: the next frame shows it, and the one after begins when it is shown. */
export function afterPaint(callback: () => void): void {
  if (document.visibilityState === "hidden") callback(); // no frames are drawn there
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(callback)));
}
