import type { LearnersRecord } from "../record/record";
import type { Model } from "../shared/model";

/** Stands in for the kernel: traits from the page, and those named in `kept` from and to the learner's record. */
export class StaticModel implements Model {
  private listeners = new Map<string, Set<() => void>>();
  private dirty = new Set<string>();

  constructor(
    private state: Record<string, unknown>,
    private kept: string[],
    private save: (traits: Record<string, unknown>) => void,
    readonly record?: LearnersRecord,
  ) {}

  get<T>(name: string): T {
    return this.state[name] as T;
  }

  set(name: string, value: unknown): void {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.dirty.add(name);
    for (const callback of this.listeners.get(`change:${name}`) ?? []) callback();
  }

  save_changes(): void {
    const changed = this.kept.filter((name) => this.dirty.has(name));
    this.dirty.clear();
    if (changed.length > 0) this.save(Object.fromEntries(changed.map((name) => [name, this.state[name]])));
  }

  on(event: string, callback: () => void): void {
    const callbacks = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, callbacks.add(callback));
  }

  off(event: string, callback: () => void): void {
    this.listeners.get(event)?.delete(callback);
  }
}
