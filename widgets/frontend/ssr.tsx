/** Run by Node at build time: reads `{module, state}` per line from stdin, answers one JSON string of markup per line. */
import { createInterface } from "node:readline";
import type { FunctionComponent } from "preact";
import { renderToString } from "preact-render-to-string";
import modules from "glob:./*/index.tsx";
import names from "glob-names:./*/index.tsx";
import type { Model } from "./shared/model";

const views = new Map(
  (modules as { View: FunctionComponent<{ model: Model }> }[]).map((module, index) => [(names as string[])[index].split("/")[1], module.View]),
);

for await (const line of createInterface({ input: process.stdin })) {
  const { module, state } = JSON.parse(line);
  const View = views.get(module);
  if (!View) throw new Error(`no widget front end named "${module}"`);
  const model: Model = { get: (name) => state[name], set() {}, save_changes() {}, on() {}, off() {} };
  process.stdout.write(`${JSON.stringify(renderToString(<View model={model} />))}\n`);
}
