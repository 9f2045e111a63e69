/**
 * Draws the figures: the one that comes near at once, the others one after the other while the page is idle,
 * so that a reader who scrolls finds them drawn and no one waits for them.
 */
import type { Drawing } from "./draw";
import { whenNear } from "../shared/near";
import { idle, nextTask } from "../shared/pauses";
import { redrawInTheme } from "./theme";

/** The part of plotly that a figure needs; the browser fetches and runs it once. */
function library(figure: HTMLElement): Promise<Drawing> {
  return import(new URL(figure.dataset.module!, document.baseURI).href);
}

async function show(figure: HTMLElement): Promise<void> {
  if (figure.dataset.state) return;
  figure.dataset.state = "drawing";
  try {
    const { draw } = await library(figure);
    await nextTask(); // running the library and drawing with it are two pauses, not one long one
    await draw(figure);
    figure.dataset.state = "drawn";
  } catch (error) {
    console.error(error);
    figure.dataset.state = "broken";
    figure.querySelector("details")?.setAttribute("open", "");
  }
}

const allFigures = () => [...document.querySelectorAll<HTMLElement>(".sc-figure")];

/** Draws each figure that comes near. */
export function watchFigures(): void {
  const figures = allFigures();
  whenNear(figures, show);
  redrawInTheme(figures);
}

/** Draws the others while the page is at rest. */
export async function drawAtIdle(): Promise<void> {
  const figures = allFigures();
  // Readers who save data get a figure only when they come to it.
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (figures.length === 0 || connection?.saveData) return;
  await idle();
  const { warmUp } = await library(figures[0]);
  await idle();
  if (!figures[0].dataset.state) await warmUp();
  for (const figure of figures) {
    await idle();
    await show(figure);
  }
}
