// Resolved by the build (`glob-plugin.mjs`): the default exports of all files that match, in order of name.
declare module "glob:*" {
  const defaults: unknown[];
  export default defaults;
}
declare module "glob-names:*" {
  const paths: string[];
  export default paths;
}
declare module "*.css";
