/** Fetches the figure library when the page is idle, and draws each figure when it comes near. */
import { redrawInTheme } from "./theme";

type Draw = (figure: HTMLElement) => Promise<void>;

let drawing: Promise<Draw> | undefined;

function library(figure: HTMLElement): Promise<Draw> {
  drawing ??= import(new URL(figure.dataset.module!, document.baseURI).href).then((module) => module.draw);
  return drawing;
}

async function show(figure: HTMLElement): Promise<void> {
  try {
    await (await library(figure))(figure);
    figure.dataset.state = "drawn";
  } catch (error) {
    console.error(error);
    figure.dataset.state = "broken";
    figure.querySelector("details")?.setAttribute("open", "");
  }
}

export function watchFigures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>(".sc-figure")];
  if (figures.length === 0) return;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void show(target as HTMLElement);
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const figure of figures) near.observe(figure);
  redrawInTheme(figures);

  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (connection?.saveData) return;
  const fetchAtIdle = () => void library(figures[0]).catch(() => undefined);
  const whenIdle = () => ("requestIdleCallback" in window ? requestIdleCallback(fetchAtIdle, { timeout: 4000 }) : setTimeout(fetchAtIdle, 1500));
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle, { once: true });
}
