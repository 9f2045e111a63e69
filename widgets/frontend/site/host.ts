/** Brings the widgets of a static page to life, each on its own: one that fails shows its plain text and leaves the rest alone. */
import type { Attempt } from "../case-quiz/view";
import { type LearnersRecord, openRecord } from "../record/record";
import { BROKEN, type RenderContext } from "../shared/model";
import { whenNear } from "../shared/near";
import { idle } from "../shared/pauses";
import { siteWords } from "../shared/words";
import { showDue } from "./due-count";
import { layOutSections, watchJumps } from "./lay-out-sections";
import { tell } from "./notice";
import { keepVisited } from "./offline";
import { StaticModel } from "./static-model";
import { drawAtIdle, watchFigures } from "./watch-figures";

interface WidgetModule {
  default: { render(context: RenderContext): unknown };
}

/** What `book` writes beside a widget's markup. */
interface Saved {
  id: string;
  state: Record<string, unknown>;
  kept: string[];
}

const record = openRecord(tell);

function showPlainText(place: HTMLElement): void {
  place.dataset.state = "broken";
  place.querySelector(".sc-live")?.remove();
  const notice = document.createElement("p");
  notice.className = "sc-notice";
  notice.textContent = siteWords.broken;
  place.append(notice);
  // Where scripts run, the plain text lies in `noscript` as mere characters, which costs the page nothing until now.
  place.insertAdjacentHTML("beforeend", place.querySelector("noscript")!.textContent!);
}

const modules = new Map<string, WidgetModule>();

/** Fetches what the page's head announces, so that a widget starts at once when it has been parsed. */
async function fetchAnnounced(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  await Promise.allSettled(links.map(async ({ href }) => modules.set(href, await import(href))));
}

async function bringToLife(place: HTMLElement): Promise<void> {
  if (place.dataset.state) return;
  try {
    place.dataset.state = "starting";
    place.addEventListener(BROKEN, () => showPlainText(place));
    const address = new URL(place.dataset.module!, document.baseURI).href;
    const saved: Saved = JSON.parse(place.querySelector(".sc-state")!.textContent!);
    const module = modules.get(address) ?? ((await import(address)) as WidgetModule);
    const keep = ({ responses }: Record<string, unknown>) => void record.keep(saved.id, responses as Attempt[], saved.state.in_bank as boolean);
    const model = new StaticModel(saved.state, saved.kept, keep, record);
    module.default.render({ model, el: place.querySelector<HTMLElement>(".sc-live")! });
    if (place.dataset.state === "starting") place.dataset.state = "live";
    if (saved.kept.length === 0) return;
    // A reader who is new here, as most are, need not wait for the database.
    const responses = await record.responses(saved.id);
    if (responses.length > 0) model.set("responses", responses);
  } catch (error) {
    console.error(error);
    showPlainText(place);
  }
}

/** Whether all of `place` has been parsed: something follows it, be it beside one of its ancestors. */
function isWhole(place: Node | null): boolean {
  if (document.readyState !== "loading") return true;
  return place !== null && (place.nextSibling !== null || isWhole(place.parentNode));
}

/** Starts each widget that is to answer at once as soon as it stands in the page, which may still be coming. */
function startParsed(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".sc-widget[data-eager]:not([data-state])")) {
    if (isWhole(place)) void bringToLife(place);
  }
}

const late = () => document.querySelectorAll<HTMLElement>(".sc-widget:not([data-state])");

/** Starts the other widgets while the page is at rest. */
async function startLate(): Promise<void> {
  for (const place of late()) {
    await idle();
    await bringToLife(place);
  }
}

/** Starts what a page has beside widgets, which comes as a script of its own and shares the record. */
async function startParts(): Promise<void> {
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-part]")) {
    try {
      const part: { default(record: LearnersRecord): Promise<void> } = await import(new URL(dataset.part!, document.baseURI).href);
      await part.default(record);
      dataset.state = "live";
    } catch (error) {
      console.error(error);
      dataset.state = "broken";
    }
  }
}

watchJumps();
await fetchAnnounced();
startParsed();
if (document.readyState === "loading") {
  const parsing = new MutationObserver(startParsed);
  parsing.observe(document, { childList: true, subtree: true });
  await new Promise((resolve) => document.addEventListener("readystatechange", resolve, { once: true }));
  parsing.disconnect();
  startParsed();
}
void startParts();
watchFigures();
whenNear(late(), bringToLife);
if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
void idle().then(showDue);
await layOutSections();
await startLate();
await drawAtIdle().catch(() => undefined); // a figure that someone comes to tells of a library that does not come
await idle();
await keepVisited().catch(() => undefined); // without it the course works as long as there is a network
