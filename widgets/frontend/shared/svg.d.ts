// The build's text loader: a drawing arrives as its source.
declare module "*.svg" {
  const source: string;
  export default source;
}
