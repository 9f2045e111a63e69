// The partial bundles carry no types; `draw.ts` names the two calls that we use.
declare module "plotly.js-*-dist-min" {
  const plotly: Parameters<typeof import("../draw").drawingWith>[0];
  export default plotly;
}
