import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { oxlint, root } from "./lint.testing";
import { nameProblem } from "./name-problem.mjs";
import plugin from "./plugin.mjs";
import { placeOf } from "./rooms.mjs";

const generated = "src/server/db/generated";

/** Folders that git does not keep, by name or by path. */
const ignored = new Set(
  readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line.endsWith("/"))
    .map((line) => line.slice(0, -1)),
);

/** Every file and folder of the checkout that is written by hand, as paths from its root. */
function onDisk(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    if (entry.name.startsWith(".") || ignored.has(entry.name) || ignored.has(path)) return [];
    return [path, ...onDisk(path)];
  });
}

const paths = onDisk();
const rooms = /^(?:src|e2e|bench|scripts|launcher|prisma|messages|walls)\//;
/** What Next writes beside its configuration, also beside that of the bare page which the table is measured against. */
const isNexts = (path: string) => path.split("/").at(-1) === "next-env.d.ts";
const code = paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !isNexts(path));

test("the disk is read", () => {
  expect(code).toContain("src/env.ts");
  expect(code).toContain("walls/disk.test.ts");
  expect(code.some((path) => path.startsWith(generated))).toBe(false);
});

test("every file and folder has a room", () => {
  const folders = new Set(["src/domain", "src/server", "src/components"]);
  const homeless = paths.filter((path) => rooms.test(path) && !folders.has(path) && !placeOf(path));
  expect(homeless).toEqual([]);
});

test("every name says whose it is, also of what no linter reads", () => {
  expect(paths.filter((path) => nameProblem(path) !== undefined)).toEqual([]);
});

test("every file of code is linted", () => {
  const { stdout } = oxlint(root, "--debug=files");
  const seen = stdout.trim().split("\n").toSorted();
  expect(seen).toEqual(code.toSorted());
});

test("no comment switches a wall or a type error off", () => {
  const switches = /(?:ox|es)lint-disable|@ts-(?:ignore|nocheck|expect-error)/;
  const quoting = new Set(["walls/offenders/habits.ts", "walls/disk.test.ts"]);
  const silenced = code.filter(
    (path) => !quoting.has(path) && switches.test(readFileSync(join(root, path), "utf8")),
  );
  expect(silenced).toEqual([]);
});

test("there is one lint configuration", () => {
  const more = paths.filter((path) =>
    /(?:^|\/)(?:\.(?:oxlintrc|eslintrc|oxlintignore|eslintignore)|oxlint\.config)/.test(path),
  );
  expect(more).toEqual([".oxlintrc.json"]);
});

interface Configuration {
  readonly ignorePatterns: readonly string[];
  readonly options: Readonly<Record<string, boolean>>;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
}

test("it turns every wall on, for every file", () => {
  const configuration = JSON.parse(readFileSync(join(root, ".oxlintrc.json"), "utf8")) as Configuration;
  const walls = [...Object.keys(plugin.rules).map((rule) => `walls/${rule}`), "import/no-cycle"];
  expect(walls.filter((wall) => configuration.rules[wall] !== "error")).toEqual([]);
  const overridden = configuration.overrides.flatMap(({ rules: own }) => Object.keys(own));
  expect(overridden.filter((rule) => walls.includes(rule))).toEqual([]);
  expect(configuration.ignorePatterns).toEqual(["node_modules", generated, "next-env.d.ts"]);
  expect(configuration.options).toMatchObject({ denyWarnings: true, respectEslintDisableDirectives: false });
});
