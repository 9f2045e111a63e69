/** A list that a form filters. The filters stand in the address, so that they outlive a reload and can be shared. */
import { siteWords } from "../shared/words";

type Field = HTMLSelectElement | HTMLInputElement;

/** How long a reader who types may pause before the list answers. */
const PAUSE_MS = 250;

/** Small letters without accents, so that nobody has to type them. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const isTicked = (field: Field): field is HTMLInputElement => field.type === "checkbox";
const isTyped = (field: Field) => field.type === "search";
const valueOf = (field: Field) => (isTicked(field) && !field.checked ? "" : field.value.trim());

function choose(field: Field, value: string): void {
  if (isTicked(field)) field.checked = field.value === value;
  else field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ""; // an old link may name what is gone
}

export class FilteredList {
  readonly form = document.querySelector<HTMLFormElement>(".sc-filter")!;
  readonly rows = [...document.querySelectorAll<HTMLElement>(".sc-filtered > li")];
  // Each field is named like the attribute of the rows that it compares with; what is typed is sought in their texts.
  private readonly fields = [...this.form.querySelectorAll<Field>("select, input")];
  private readonly texts = new Map<HTMLElement, string>();
  private waiting = 0;

  /** `count` says how many are shown; `prepare` brings up to date what rows say of themselves. */
  constructor(
    private readonly count: (shown: number, all: number) => string,
    private readonly prepare: () => Promise<void> = async () => {},
  ) {}

  /** Brings the filters to life. */
  async start(): Promise<void> {
    this.form.addEventListener("input", ({ target }) => {
      clearTimeout(this.waiting);
      if (isTyped(target as Field)) this.waiting = window.setTimeout(() => this.follow(), PAUSE_MS);
      else void this.follow();
    });
    // The fields are cleared after this event.
    this.form.addEventListener("reset", () => setTimeout(() => this.follow()));
    // A reader may come back to a page that the browser has kept.
    addEventListener("pageshow", ({ persisted }) => persisted && this.update());
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields) choose(field, asked.get(field.name) ?? "");
    await this.update();
  }

  /** Shows what fits, and says how many that are. */
  async update(): Promise<void> {
    await this.prepare();
    const chosen = this.fields.filter((field) => valueOf(field) !== "");
    for (const row of this.rows) row.hidden = !chosen.every((field) => this.fits(row, field));
    const shown = this.rows.filter(({ hidden }) => !hidden).length;
    const said = this.count(shown, this.rows.length);
    this.form.querySelector("output")!.value = shown === 0 ? `${said}. ${siteWords.noneFits}` : said;
  }

  /** Takes all filters away. */
  async clear(): Promise<void> {
    for (const field of this.fields) choose(field, "");
    await this.follow();
  }

  private async follow(): Promise<void> {
    const address = new URL(location.href);
    for (const field of this.fields) {
      if (valueOf(field)) address.searchParams.set(field.name, valueOf(field));
      else address.searchParams.delete(field.name);
    }
    history.replaceState(history.state, "", address);
    await this.update();
  }

  private fits(row: HTMLElement, field: Field): boolean {
    const value = valueOf(field);
    if (!isTyped(field)) return (row.dataset[field.name] ?? "").split(" ").includes(value);
    if (!this.texts.has(row)) this.texts.set(row, plain(row.textContent!));
    return plain(value).split(/\s+/).every((word) => this.texts.get(row)!.includes(word));
  }
}
