/** Brings the widgets of a static page to life, each on its own: one that fails shows its plain text and leaves the rest alone. */
import { BROKEN, type RenderContext } from "../shared/model";
import { openRecord } from "./record";
import { StaticModel } from "./static-model";
import { watchFigures } from "./watch-figures";

interface WidgetModule {
  default: { render(context: RenderContext): unknown };
}

/** What `book` writes beside a widget's markup. */
interface Saved {
  id: string;
  state: Record<string, unknown>;
  kept: string[];
}

const record = openRecord((sentence) => {
  const notice = document.createElement("p");
  notice.className = "sc-notice";
  notice.setAttribute("role", "status");
  notice.textContent = sentence;
  document.querySelector(".sc-widget")?.before(notice);
});

function showPlainText(place: HTMLElement): void {
  place.dataset.state = "broken";
  place.querySelector(".sc-live")?.remove();
}

async function bringToLife(place: HTMLElement): Promise<void> {
  try {
    place.dataset.state = "starting";
    place.addEventListener(BROKEN, () => showPlainText(place));
    const module: WidgetModule = await import(new URL(place.dataset.module!, document.baseURI).href);
    const saved: Saved = JSON.parse(place.querySelector(".sc-state")!.textContent!);
    const state = { ...saved.state, ...record.read(saved.id) };
    const model = new StaticModel(state, saved.kept, (traits) => record.write(saved.id, traits));
    module.default.render({ model, el: place.querySelector<HTMLElement>(".sc-live")! });
    if (place.dataset.state === "starting") place.dataset.state = "live";
  } catch (error) {
    console.error(error);
    showPlainText(place);
  }
}

function start(): void {
  document.querySelectorAll<HTMLElement>(".sc-widget").forEach(bringToLife);
  watchFigures();
}

// This script is asynchronous, so that it need not wait for the theme's; it may run before or after the page is parsed.
if (document.readyState === "loading") document.addEventListener("readystatechange", start, { once: true });
else start();
