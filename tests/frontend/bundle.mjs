/** Bundles the tests beside this file as the site's build bundles the widgets: `node bundle.mjs <folder to write to>`. */
import { globSync } from "node:fs";
import { build } from "../../widgets/frontend/node_modules/esbuild/lib/main.js";
import { globPlugin } from "../../widgets/frontend/glob-plugin.mjs";

const here = import.meta.dirname;
await build({
  entryPoints: globSync("*.test.ts*", { cwd: here }),
  absWorkingDir: here,
  outdir: process.argv[2],
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  jsx: "automatic",
  jsxImportSource: "preact",
  plugins: [globPlugin],
  loader: { ".css": "empty", ".svg": "text" },
  define: { ON_SITE: "false" },
  // The tests lie outside the folder of the packages that they use.
  nodePaths: [`${here}/../../widgets/frontend/node_modules`],
  logLevel: "warning",
});
