/** Writes what is given to it at once, and what follows closely, as typed letters do, when it has come to rest. */
export class Pen<T> {
  private waiting: T | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private put: (value: T) => void,
    private pauseMs = 500,
  ) {}

  write(value: T): void {
    if (this.rest === undefined) this.put(value);
    else {
      clearTimeout(this.rest);
      this.waiting = value;
    }
    this.rest = setTimeout(() => this.flush(), this.pauseMs);
  }

  /** Writes what waits, before the reader goes elsewhere. */
  flush(): void {
    clearTimeout(this.rest);
    this.rest = undefined;
    if (this.waiting !== undefined) this.put(this.waiting);
    this.waiting = undefined;
  }
}
