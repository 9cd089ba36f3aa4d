import "server-only";

/** Holds the pass of a followed link: for one check-in, on its own pages, for an hour. */
export const PASS_COOKIE = "upright-check-in";
