import type { Places } from "../shared/places";
import type { CaseView } from "./view";

/** Leads to a publication's place in the bibliography, and in a notebook to the publication itself. */
export function Publication({ cite, references, places }: { cite: string; references: CaseView["references"]; places: Places }) {
  const { label, text, url } = references[cite];
  const href = places.bibliography ? `${places.bibliography}#ref-${cite}` : url;
  return href ? <a href={href} title={text}>{label}</a> : <span title={text}>{label}</span>;
}
