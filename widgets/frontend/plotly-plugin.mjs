/**
 * Takes plotly's partial bundles out of their wrappers for script tags and CommonJS.
 * Inside them, the browser reads the megabyte of code three times before it runs it, blocking the page;
 * as the body of a module it is read once, in the background, while it arrives.
 */
import { readFile } from "node:fs/promises";

const WRAPPED =
  /^(\/\*[\s\S]*?\*\/)[\s\S]*?"use strict";var Plotly=\(\(\)=>\{([\s\S]*)return (\w+\(\));\}\)\(\);([\s\S]*)window\.Plotly = Plotly;\s*return Plotly;\s*\}\)\);\s*$/;

export const plotlyPlugin = {
  name: "plotly",
  setup(build) {
    build.onLoad({ filter: /plotly\.js-\w+-dist-min/ }, async ({ path }) => {
      const [, licence, body, start, notices] = WRAPPED.exec(await readFile(path, "utf8")) ?? [];
      if (!body) throw new Error(`${path}: the wrapper of this plotly version is not known to plotly-plugin.mjs`);
      return { contents: `${licence.replace("/*", "/*!")}\n${body}\nexport default ${start};\n${notices}` };
    });
  },
};
