import type { LearnersRecord } from "../record/record";

/**
 * The part of anywidget's model that our widgets rely on.
 * In Jupyter the comm provides it; on the static site `site/static-model.ts` does.
 */
export interface Model {
  get<T>(name: string): T;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, callback: () => void): void;
  off(event: string, callback: () => void): void;
  /** The learner's record: given by the static site alone; in Jupyter `record/of-model.ts` reads it from a trait. */
  record?: LearnersRecord;
}

export interface RenderContext {
  model: Model;
  el: HTMLElement;
}

/** Sent from a widget's element when it fails after it was mounted; the static host answers with the plain text. */
export const BROKEN = "sc-broken";
