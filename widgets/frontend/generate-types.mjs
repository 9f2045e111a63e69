/** TypeScript types from the JSON Schemas in `content/schema/`, so that front end and models cannot drift apart. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { compileFromFile } from "json-schema-to-typescript";

const SCHEMAS = new URL("../../content/schema/", import.meta.url).pathname;
const TARGET = new URL("generated/", import.meta.url).pathname;

mkdirSync(TARGET, { recursive: true });
for (const file of readdirSync(SCHEMAS).filter((name) => name.endsWith(".schema.json"))) {
  const types = await compileFromFile(SCHEMAS + file, { additionalProperties: false, format: false });
  writeFileSync(TARGET + file.replace(".schema.json", ".ts"), types);
}
