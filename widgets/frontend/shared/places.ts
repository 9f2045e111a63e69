/** Addresses of the site's pages as seen from a widget's page; empty in a notebook, where links go to the publications. */
export interface Places {
  /** The site's root. */
  root?: string;
  /** The folder of the parts of the course's content, and the version that their addresses end in. */
  content?: string;
  version?: string;
  bibliography: string;
  /** The folder with a page for each topic of the evidence. */
  evidence: string;
}
