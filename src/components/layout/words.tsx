import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** What client components show on any page. */
const EVERYWHERE = ["layout", "ui", "pages.unavailable"];

type Tree = Readonly<Record<string, unknown>>;

/**
 * The words that client components below may show. Only these travel with a page: all of them together are larger than most
 * pages. `walls/words.test.ts` holds every page to what its components ask for.
 *
 * @param of namespaces of the messages, with dots
 */
export async function Words({
  of,
  children,
}: {
  readonly of: readonly string[];
  readonly children: ReactNode;
}) {
  const all: Tree = await getMessages();
  const sent = [...EVERYWHERE, ...of].reduce<Tree>(
    (words, path) => withPath(words, all, path.split(".")),
    {},
  );
  return <NextIntlClientProvider messages={sent}>{children}</NextIntlClientProvider>;
}

/** The words with those at a path of all of them. */
function withPath(words: Tree, all: Tree, [name = "", ...rest]: readonly string[]): Tree {
  const found = all[name];
  if (!isTree(found)) throw new Error(`no words are called ${name}`);
  const here = words[name];
  return { ...words, [name]: rest.length === 0 ? found : withPath(isTree(here) ? here : {}, found, rest) };
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
