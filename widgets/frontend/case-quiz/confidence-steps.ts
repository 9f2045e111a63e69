/** The chance of being right for which each step of confidence stands; `words.confidence.steps` says the same in words. */
export const STATED = [1 / 3, 2 / 3, 0.95] as const;
