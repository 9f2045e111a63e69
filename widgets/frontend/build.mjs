/**
 * Builds `widgets/static/`:
 *   live/<widget>.js|css   self-contained modules for Jupyter (anywidget takes one file)
 *   site/course/*-<hash>.js|css   hashed modules that share chunks, for the static site
 *   ssr.mjs                renders a widget's first markup at build time
 *   manifest.json          which hashed file is which, and what each needs loaded with it
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import * as esbuild from "esbuild";
import { globPlugin } from "./glob-plugin.mjs";
import { plotlyPlugin } from "./plotly-plugin.mjs";

process.chdir(dirname(new URL(import.meta.url).pathname));
const OUT = "../static";
const loader = { ".svg": "text" }; // drawings of the body become elements in the front end
const widgets = globSync("*/index.tsx", { exclude: ["node_modules"] }).sort();
const bundles = globSync("site/plotly/*.ts").filter((file) => !file.endsWith(".d.ts"));
// Chapters hold nothing but this one: it comes in one file, without what only the other widgets need of their common parts.
const ON_CHAPTERS = "case-quiz/index.tsx";
const alone = ["site/host.ts", "site/case-list.ts", ON_CHAPTERS].map((file) => ({ in: file, out: file.replace(/^site\/|\/index\.tsx$|\.ts$/g, "") }));
const common = {
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "linked",
  jsx: "automatic",
  jsxImportSource: "preact",
  plugins: [globPlugin, plotlyPlugin],
  loader,
  logLevel: "warning",
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

for (const entry of widgets) {
  await esbuild.build({ ...common, entryPoints: [{ in: entry, out: dirname(entry) }], outdir: `${OUT}/live` });
}

// What every page, chapters and the case bank load, and each plotly bundle stand alone; other widgets share what they have in common. One style sheet serves every page.
const site = { ...common, loader: { ...loader, ".css": "empty" }, outdir: `${OUT}/site/course`, entryNames: "[name]-[hash]", chunkNames: "chunk-[hash]", metafile: true };
const styles = ["./site/site.css", ...globSync(["*/*.css", "*/items/*.css"], { exclude: ["node_modules", "site", "shared"] })];
const built = await Promise.all([
  esbuild.build({ ...site, entryPoints: [...alone, ...bundles.map((file) => ({ in: file, out: `plotly-${basename(file, ".ts")}` }))] }),
  esbuild.build({ ...site, entryPoints: widgets.filter((file) => file !== ON_CHAPTERS).map((file) => ({ in: file, out: dirname(file) })), splitting: true }),
  esbuild.build({
    ...site,
    entryNames: "site-[hash]",
    loader,
    stdin: { contents: styles.map((file) => `@import ${JSON.stringify(file)};`).join("\n"), loader: "css", resolveDir: "." },
  }),
  esbuild.build({ ...common, entryPoints: ["ssr.tsx"], outfile: `${OUT}/ssr.mjs`, platform: "node", target: "node20", loader: { ...loader, ".css": "empty" } }),
]);

const manifest = {};
for (const [file, { entryPoint, imports }] of built.flatMap(({ metafile }) => Object.entries(metafile?.outputs ?? {}))) {
  if (!entryPoint) continue;
  const name = basename(file).replace(/-[A-Z0-9]{8}(\.\w+)$/, "$1");
  const needs = imports.filter(({ kind, external }) => kind === "import-statement" && !external).map(({ path }) => basename(path));
  manifest[name] = { file: basename(file), needs };
}
writeFileSync(`${OUT}/manifest.json`, JSON.stringify(manifest, null, 2));
