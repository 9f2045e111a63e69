import { outsideTheCatalogue } from "./pseudo-locale";
import assert from "node:assert/strict";
import { options, type VNode } from "preact";
import { drawingOf } from "../../widgets/frontend/case-quiz/body-chart/drawing";
import { Fold } from "../../widgets/frontend/shared/Fold";
import { textOf } from "../../widgets/frontend/shared/html";

const CHARTS = ["regions", "dermatomes"] as const;

// What is folded away until somebody asks for it has to be read here too.
options.vnode = (node: VNode<any>) => {
  if (node.type === Fold) node.type = (({ summary, children }) => <details open><summary>{summary}</summary>{children()}</details>) as typeof Fold;
};

/** The texts that a reader sees or hears of some markup, attributes included. */
function textsOf(html: string): string[] {
  const spoken = [...html.matchAll(/ (?:aria-label|aria-description|title|placeholder|alt)="([^"]*)"/g)].map(([, text]) => text);
  return [...html.split(/<[^>]*>/), ...spoken].map((text) => textOf(text).replace(/\s+/g, " ").trim());
}

const leaves = (value: unknown): string[] =>
  typeof value === "string" ? textsOf(value) : typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];

/** All that an author has written, drawings included; numbers and signs are of no language. */
function authored(view: unknown): Set<string> {
  const drawn = CHARTS.map(drawingOf).flatMap(({ parts }) => parts.flatMap((part) => ("title" in part ? [part.title, ...part.shapes.map(({ text }) => text)] : [part.text])));
  return new Set([...leaves(view), ...drawn.map((text) => text.trim())]);
}

/** That a piece of markup says nothing but what is in the catalogue, or what an author has written in `view`. */
export function assertTranslated(view: unknown, html: string): void {
  const own = authored(view);
  const left = textsOf(html).filter((text) => !own.has(text) && /\p{Letter}/u.test(outsideTheCatalogue(text)));
  assert.deepEqual(left, [], `these words stand in no catalogue: ${left.map((text) => `"${text}"`).join(", ")}`);
}
