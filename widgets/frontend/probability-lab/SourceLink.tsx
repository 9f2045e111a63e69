import type { Places } from "../shared/places";
import type { Source } from "./view";

/** Leads to the claim on the site, and to the publication in a notebook. */
export function SourceLink({ source: { id, topic, label, url }, places }: { source: Source; places: Places }) {
  const href = places.evidence ? `${places.evidence}${topic}.html#${id}` : url;
  return href ? <a href={href}>{label}</a> : <>{label}</>;
}
