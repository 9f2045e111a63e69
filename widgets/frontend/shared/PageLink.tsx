import type { ComponentChildren } from "preact";
import type { Places } from "./places";

/** A link to a page of the site, given from its root; in a notebook, where there is no site, its text alone. */
export function PageLink({ places, address, children }: { places: Places; address: string; children: ComponentChildren }) {
  return places.root === undefined ? <>{children}</> : <a href={`${places.root}${address}`}>{children}</a>;
}
