/** How often a test is found in people with the condition and in those without. */
import type { LabTest } from "./view";

export interface Accuracy {
  sensitivity: number;
  specificity: number;
}

/** As published, else as it follows from both ratios; nothing where neither is enough. */
export function accuracyOf({ sensitivity, specificity, lr_positive, lr_negative }: LabTest): Accuracy | undefined {
  if (sensitivity !== undefined && specificity !== undefined) return { sensitivity, specificity };
  if (!lr_positive || !lr_negative) return undefined;
  // LR+ = sensitivity / (1 - specificity) and LR- = (1 - sensitivity) / specificity, solved for both; they need one ratio on each side of 1.
  const [found, absent] = [lr_positive.value, lr_negative.value];
  if ((found - 1) * (1 - absent) <= 0) return undefined;
  const derived = (found - 1) / (found - absent);
  return { sensitivity: found * (1 - derived), specificity: derived };
}

/** How likely it is to be found now. */
export const chanceOfFinding = (probability: number, { sensitivity, specificity }: Accuracy): number =>
  probability * sensitivity + (1 - probability) * (1 - specificity);
