/** Set by `build.mjs`: whether this is built for the static site. There no kernel answers; in Jupyter no page has a record. */
declare const ON_SITE: boolean;
