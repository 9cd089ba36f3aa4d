/**
 * A link with those who are ticked now, where it leads to the same table; any other as it is.
 * @param href absolute, as is `here`: the address of the page with the link
 */
export function withTicks(href: string, here: string, ids: readonly string[]): string {
  const to = new URL(href);
  const from = new URL(here);
  // An address that says nothing opens the table anew.
  if (to.origin !== from.origin || to.pathname !== from.pathname || to.search === "") return href;
  to.searchParams.delete("chosen");
  if (ids.length > 0) to.searchParams.set("chosen", ids.join("."));
  return to.href;
}
