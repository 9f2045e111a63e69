/** Draws figures with the partial plotly bundle that it was given. */
import { RETHEME } from "./theme";

interface Plotly {
  newPlot(el: HTMLElement, data: unknown[], layout: object, config: object): Promise<unknown>;
  relayout(el: HTMLElement, update: object): Promise<unknown>;
  purge(el: HTMLElement): void;
}

/** What a bundle's module exports. */
export interface Drawing {
  draw(figure: HTMLElement): Promise<void>;
  /** Draws a throw-away figure, so that the browser compiles the library in a pause of its own. */
  warmUp(): Promise<void>;
}

const CONFIG = { responsive: true, displayModeBar: false, displaylogo: false };

interface Axis {
  [key: string]: unknown;
}

function colours(el: HTMLElement) {
  const style = getComputedStyle(el);
  return { text: style.getPropertyValue("--sc-text").trim() || style.color, grid: style.getPropertyValue("--sc-line").trim() || "#8888" };
}

/** What has to change in the layout so that text and grid stand out on the page's own background. */
function themed(el: HTMLElement, layout: Record<string, unknown>): Record<string, unknown> {
  const { text, grid } = colours(el);
  const update: Record<string, unknown> = { "font.color": text, paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)" };
  for (const axis of Object.keys(layout).filter((key) => /^[xy]axis\d*$/.test(key))) {
    for (const part of ["gridcolor", "linecolor", "zerolinecolor"]) update[`${axis}.${part}`] = grid;
  }
  return update;
}

function nested(update: Record<string, unknown>, layout: Record<string, unknown>): Record<string, unknown> {
  const result = structuredClone(layout);
  for (const [path, value] of Object.entries(update)) {
    const parts = path.split(".");
    const last = parts.pop()!;
    let place = result as Axis;
    for (const part of parts) place = (place[part] ??= {}) as Axis;
    place[last] = value;
  }
  return result;
}

export function drawingWith(plotly: Plotly): Drawing {
  return {
    async draw(figure) {
      const plot = figure.querySelector<HTMLElement>(".sc-plot")!;
      const { data, layout } = JSON.parse(figure.querySelector(".sc-plot-data")!.textContent!);
      await plotly.newPlot(plot, data, nested(themed(plot, layout), layout), CONFIG);
      figure.addEventListener(RETHEME, () => void plotly.relayout(plot, themed(plot, layout)));
    },
    async warmUp() {
      const aside = document.createElement("div");
      aside.style.cssText = "position:absolute;visibility:hidden;width:200px;height:150px;contain:strict";
      document.body.append(aside);
      await plotly.newPlot(aside, [{ x: [0, 1], y: [0, 1] }], { showlegend: true }, CONFIG);
      plotly.purge(aside);
      aside.remove();
    },
  };
}
