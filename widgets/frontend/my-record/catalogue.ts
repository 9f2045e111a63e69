/** What the page knows of the course: `sciatica/course_catalogue.py` makes it. */
export interface Catalogue {
  /** Addresses are given from the site's root. */
  chapters: { slug: string; title: string; address: string }[];
  objectives: { id: string; chapter: string; text: string }[];
  cases: CatalogueCase[];
  patients: { id: string; title: string }[];
}

export interface CatalogueCase {
  id: string;
  title: string;
  chapter: string;
  address: string;
  items: { id: string; version: string; objective: string }[];
}
