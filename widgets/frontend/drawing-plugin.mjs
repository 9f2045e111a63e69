import { readFile } from "node:fs/promises";

/** Lets a module import a drawing of the body as text, without what only its authors and other programs read. */
export const drawingPlugin = {
  name: "drawing",
  setup(build) {
    build.onLoad({ filter: /\.svg$/ }, async ({ path }) => ({ contents: plain(await readFile(path, "utf8")), loader: "text" }));
  },
};

// In a path a minus sign parts numbers as well as a space does.
const plain = (drawing) =>
  drawing.replace(/<!--[^]*?-->|<desc>[^]*?<\/desc>| xmlns="[^"]*"/g, "").replace(/\s+/g, " ").replace(/> </g, "><").replace(/(\d) -/g, "$1-");
