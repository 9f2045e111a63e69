/** Pauses in which work can be done that nobody waits for. */
export const idle = () =>
  new Promise<void>((resolve) => ("requestIdleCallback" in window ? requestIdleCallback(() => resolve(), { timeout: 3000 }) : setTimeout(resolve, 1000)));

export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
