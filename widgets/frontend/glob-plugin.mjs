/** `import all from "glob:./items/*.tsx"`: the default exports of the files that match; `glob-names:` their paths. No list kept by hand. */
import { globSync } from "node:fs";
import { dirname } from "node:path";

export const globPlugin = {
  name: "glob",
  setup(build) {
    build.onResolve({ filter: /^glob(-names)?:/ }, ({ path, importer }) => ({ path, namespace: "glob", pluginData: dirname(importer) }));
    build.onLoad({ filter: /.*/, namespace: "glob" }, ({ path, pluginData: folder }) => {
      const [kind, pattern] = path.split(/:(.*)/);
      const files = globSync(pattern, { cwd: folder }).map((file) => `./${file}`).sort();
      const contents =
        kind === "glob-names"
          ? `export default ${JSON.stringify(files)};`
          : files.map((file, index) => `import m${index} from ${JSON.stringify(file)};`).join("\n") +
            `\nexport default [${files.map((_, index) => `m${index}`)}];`;
      return { contents, resolveDir: folder, watchDirs: [folder] };
    });
  },
};
