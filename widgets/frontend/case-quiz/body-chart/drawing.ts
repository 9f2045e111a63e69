import dermatomes from "../../../../content/body_charts/dermatomes.svg";
import regions from "../../../../content/body_charts/regions.svg";

const SOURCES = { regions, dermatomes };
export type ChartName = keyof typeof SOURCES;

export interface Shape {
  name: "path" | "polygon" | "text";
  attributes: Record<string, string>;
  text: string;
}

export interface Region {
  id: string;
  title: string;
  shapes: Shape[];
}

/** What a drawing shows, from back to front: regions, and shapes that are only there to be seen. */
export interface Drawing {
  viewBox: string;
  parts: (Shape | Region)[];
  regions: Map<string, Region>;
}

export const isRegion = (part: Shape | Region): part is Region => "id" in part;

const COMMENT = /<!--[^]*?-->/g;
const TAG = /<(\/?)(svg|g|path|polygon|text|title)\b([^<>]*?)\/?>([^<]*)/g;
const ATTRIBUTE = /([\w-]+)\s*=\s*(["'])([^]*?)\2/g;

/** Reads a drawing as `sciatica.body_charts` requires it to be; the build has no DOM that could. */
export function readDrawing(source: string): Drawing {
  const drawing: Drawing = { viewBox: "", parts: [], regions: new Map() };
  let region: Region | undefined;
  for (const [, closing, name, written, text] of source.replace(COMMENT, "").matchAll(TAG)) {
    const { id, viewBox, ...attributes } = Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key, , value]) => [key, value]));
    if (name === "title") {
      if (!closing && region) region.title ||= text.trim();
    } else if (closing) {
      region = undefined;
    } else if (name === "svg") {
      drawing.viewBox = viewBox;
    } else {
      if (id) {
        region = { id, title: "", shapes: [] };
        drawing.parts.push(region);
        drawing.regions.set(id, region);
      }
      if (name !== "g") (region?.shapes ?? drawing.parts).push({ name: name as Shape["name"], attributes, text });
    }
  }
  return drawing;
}

const read = new Map<ChartName, Drawing>();

export function drawingOf(chart: ChartName): Drawing {
  const drawing = read.get(chart) ?? readDrawing(SOURCES[chart]);
  read.set(chart, drawing);
  return drawing;
}

export type Side = "left" | "right" | "none";

/** The person's own side, which begins the id of a region. */
export function sideOf({ id }: Region): Side {
  return id.startsWith("left-") ? "left" : id.startsWith("right-") ? "right" : "none";
}
