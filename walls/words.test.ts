import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./lint.testing";

const SOURCES = new Map(
  globSync("src/**/*.{ts,tsx}", { cwd: root })
    .filter((path) => !/\.(?:test|testing)\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
);
const textOf = (path: string) => SOURCES.get(path) ?? "";
const begins = (path: string, directive: string) => textOf(path).startsWith(`"use ${directive}"`);

/** The files that a file takes values from. */
function importsOf(path: string): readonly string[] {
  const from = [...textOf(path).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from "((?:@\/|\.)[^"]+)"/gm)];
  return from.flatMap(([, name = ""]) => {
    const base = name.startsWith("@/")
      ? `src/${name.slice(2)}`
      : relative(root, join(root, dirname(path), name));
    return [base, `${base}.ts`, `${base}.tsx`].filter((file) => SOURCES.has(file));
  });
}

/** The namespaces of words that the browser needs to draw a file again, and all that it draws. */
function shownBy(path: string, inBrowser = false, seen = new Set<string>()): ReadonlySet<string> {
  const client = inBrowser || begins(path, "client");
  const shown = new Set<string>();
  if (seen.has(`${path} ${client}`) || begins(path, "server")) return shown;
  seen.add(`${path} ${client}`);
  if (client) {
    for (const [, name = ""] of textOf(path).matchAll(/useTranslations\(\s*"([^"]+)"/g)) shown.add(name);
  }
  for (const each of importsOf(path)) for (const name of shownBy(each, client, seen)) shown.add(name);
  return shown;
}

const quoted = (list: string) => [...list.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
const EVERYWHERE = quoted(
  /EVERYWHERE = \[([^\]]*)\]/.exec(textOf("src/components/layout/words.tsx"))?.[1] ?? "",
);

/** What the nearest layout sends; one inside another takes its place. */
function sentTo(path: string): readonly string[] {
  for (let folder = dirname(path); folder.startsWith("src/app"); folder = dirname(folder)) {
    const list = /<Words\s+of=\{\[([^\]]*)\]\}/.exec(textOf(`${folder}/layout.tsx`))?.[1];
    if (list !== undefined) return [...EVERYWHERE, ...quoted(list)];
  }
  return [];
}

const pages = [...SOURCES.keys()].filter((path) => /^src\/app\/.*(?:page|error|not-found)\.tsx$/.test(path));

describe("the words that a page sends", () => {
  test.each(pages)("%s: all that its components show in the browser", (page) => {
    const sent = sentTo(page);
    const isSent = (name: string) => sent.some((each) => name === each || name.startsWith(`${each}.`));
    expect([...shownBy(page)].filter((name) => !isSent(name))).toEqual([]);
  });

  test("are shown by something below", () => {
    const layouts = [...SOURCES.keys()].filter((path) => /^src\/app\/.*layout\.tsx$/.test(path));
    const idle = layouts.flatMap((layout) => {
      const list = quoted(/<Words\s+of=\{\[([^\]]*)\]\}/.exec(textOf(layout))?.[1] ?? "");
      const below = pages.filter((page) => page.startsWith(`${dirname(layout)}/`));
      const shown = new Set(below.flatMap((page) => [...shownBy(page)]));
      return list.filter((name) => ![...shown].some((each) => each === name || each.startsWith(`${name}.`)));
    });
    expect(idle).toEqual([]);
  });

  test("are asked for by their whole names, so that this can read them", () => {
    const others = [...SOURCES].filter(([, text]) => /useTranslations\((?!\s*")/.test(text));
    expect(others.map(([path]) => path)).toEqual([]);
  });
});
