/** Lower case without accents: how names are kept for searching and how a search is compared with them. */
export function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
