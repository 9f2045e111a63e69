import { readFile } from "node:fs/promises";

/** Lets a module import a drawing of the body as text, without what only its authors read. */
export const drawingPlugin = {
  name: "drawing",
  setup(build) {
    build.onLoad({ filter: /\.svg$/ }, async ({ path }) => ({ contents: plain(await readFile(path, "utf8")), loader: "text" }));
  },
};

const plain = (drawing) => drawing.replace(/<!--[^]*?-->|<desc>[^]*?<\/desc>/g, "").replace(/\s+/g, " ").replace(/> </g, "><");
