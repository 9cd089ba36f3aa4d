const JOINS = /['’‘ʼ`´‐‑-]/gu;

/** Lower case without accents: how names are kept for sorting and searching. */
export function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

/**
 * The words that a name is found by: each as written without its apostrophes and hyphens, and each part between them,
 * so that "O'Keeffe" is found by "okeeffe" and by "keeffe".
 */
export function searchWords(name: string): readonly string[] {
  const words = fold(name).split(/\s+/u);
  const all = words.flatMap((word) => [word.replaceAll(JOINS, ""), ...word.split(JOINS)]);
  return [...new Set(all.filter((word) => word !== ""))];
}

/** The words that somebody typed to find a name: every one has to be the start of one of its words. */
export function typedWords(search: string): readonly string[] {
  return fold(search)
    .split(/\s+/u)
    .map((word) => word.replaceAll(JOINS, ""))
    .filter((word) => word !== "")
    .slice(0, 6);
}
