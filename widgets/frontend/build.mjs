/**
 * Builds `widgets/static/`:
 *   live/<widget>.js|css   self-contained modules for Jupyter (anywidget takes one file)
 *   site/course/*-<hash>.js|css   hashed modules that share chunks, for the static site
 *   site/offline-worker.js lies at the site's root
 *   ssr.mjs                renders a widget's first markup at build time
 *   manifest.json          which hashed file is which, and what each needs loaded with it
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import * as esbuild from "esbuild";
import { drawingPlugin } from "./drawing-plugin.mjs";
import { globPlugin } from "./glob-plugin.mjs";
import { plotlyPlugin } from "./plotly-plugin.mjs";

process.chdir(dirname(new URL(import.meta.url).pathname));
const OUT = "../static";
const widgets = globSync("*/index.tsx", { exclude: ["node_modules"] }).sort();
const bundles = globSync("site/plotly/*.ts").filter((file) => !file.endsWith(".d.ts"));
const alone = ["host.ts", "case-list.ts", "exercise-library.ts"].map((file) => ({ in: `site/${file}`, out: file.split(".")[0] }));
const common = {
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "external",
  jsx: "automatic",
  jsxImportSource: "preact",
  plugins: [globPlugin, plotlyPlugin, drawingPlugin],
  define: { ON_SITE: "false" },
  logLevel: "warning",
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

for (const entry of widgets) {
  await esbuild.build({ ...common, entryPoints: [{ in: entry, out: dirname(entry) }], outdir: `${OUT}/live` });
}

// What every page loads, what the lists with filters load, and each plotly bundle stand alone; widgets share what they have in common.
// A widget that few pages hold comes late: the style sheet in its folder is called `late.css` and is no part of that which serves
// every page, and what it shares with the others is written again, so that the quiz does not come in more pieces for its sake.
const site = { ...common, loader: { ".css": "empty" }, define: { ON_SITE: "true" }, outdir: `${OUT}/site/course`, entryNames: "[name]-[hash]", chunkNames: "chunk-[hash]", metafile: true };
const lateStyles = globSync("*/late.css", { exclude: ["node_modules"] });
const isLate = (file) => lateStyles.some((sheet) => dirname(sheet) === dirname(file));
const styles = ["./site/site.css", ...globSync(["*/*.css", "*/items/*.css"], { exclude: ["node_modules", "site", "shared", ...lateStyles] })];
const together = (files) => ({ entryPoints: files.map((file) => ({ in: file, out: dirname(file) })), splitting: true });
const built = await Promise.all([
  esbuild.build({ ...site, entryPoints: [...alone, ...bundles.map((file) => ({ in: file, out: `plotly-${basename(file, ".ts")}` }))] }),
  esbuild.build({ ...site, ...together(widgets.filter((file) => !isLate(file))) }),
  esbuild.build({ ...site, ...together(widgets.filter(isLate)) }),
  esbuild.build({
    ...site,
    entryNames: "site-[hash]",
    loader: {},
    stdin: { contents: styles.map((file) => `@import ${JSON.stringify(file)};`).join("\n"), loader: "css", resolveDir: "." },
  }),
  esbuild.build({ ...site, loader: {}, entryPoints: lateStyles.map((file) => ({ in: file, out: dirname(file) })) }),
  esbuild.build({ ...common, entryPoints: ["site/offline-worker.ts"], outdir: `${OUT}/site` }),
  esbuild.build({ ...common, entryPoints: ["ssr.tsx"], outfile: `${OUT}/ssr.mjs`, platform: "node", target: "node20", loader: { ".css": "empty" }, define: { ON_SITE: "true" } }),
]);

const manifest = {};
for (const [file, { entryPoint, imports }] of built.flatMap(({ metafile }) => Object.entries(metafile?.outputs ?? {}))) {
  if (!entryPoint) continue;
  const name = basename(file).replace(/-[A-Z0-9]{8}(\.\w+)$/, "$1");
  const needs = imports.filter(({ kind, external }) => kind === "import-statement" && !external).map(({ path }) => basename(path));
  manifest[name] = { file: basename(file), needs };
}
writeFileSync(`${OUT}/manifest.json`, JSON.stringify(manifest, null, 2));
