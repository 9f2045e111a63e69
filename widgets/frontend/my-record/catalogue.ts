/** What the page knows of the course: `book/record_page.py` writes it. */
export interface Catalogue {
  chapters: { slug: string; title: string; address: string }[];
  objectives: { id: string; chapter: string; text: string }[];
  cases: CatalogueCase[];
}

export interface CatalogueCase {
  id: string;
  title: string;
  chapter: string;
  /** Where the case stands, as seen from this page. */
  address: string;
  items: { id: string; version: string; objective: string }[];
}
