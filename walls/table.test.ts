import { describe, expect, test } from "vitest";
import { rooms } from "./allowed-imports.mjs";
import { lintFiles } from "./lint.testing";
import { placeOf } from "./rooms.mjs";

/** A file of a row, without extension; `feature` is what its `*` stands for. */
function inside(path: string, feature: string) {
  const filled = path.replace("*", feature);
  return /\.tsx?$/.test(filled) ? filled.replace(/\.tsx?$/, "") : `${filled}/${feature}-file`;
}

const packages = [
  "react",
  "next/headers",
  "next-auth",
  "@prisma/client",
  "pg",
  "zod",
  "nodemailer",
  "lodash",
];
const others = rooms.map(({ path }) => ({ path, file: inside(path, "other") }));

/** The generated client is not linted: nobody writes it by hand. */
const linted = rooms.filter(({ path }) => path !== "src/server/db/generated");
const files = linted.map((room) => ({ room, name: `${inside(room.path, "one")}.ts` }));
const upwards = (name: string) => "../".repeat(name.split("/").length - 1) || "./";

/** Each row's file imports every other room, every package above and Node, one a line. */
const tried = (name: string) => [
  ...others.map(({ file }) => `${upwards(name)}${file}`),
  ...packages,
  "node:fs",
];
const { findings } = lintFiles(
  Object.fromEntries(
    files.map(({ name }) => [
      name,
      tried(name)
        .map((one) => `export * from "${one}";\n`)
        .join(""),
    ]),
  ),
);

describe("every row of the table is enforced", () => {
  test.each(files.map(({ room, name }) => [room.path, room, name] as const))("%s", (path, room, name) => {
    const own = (there: string) => there === path && !path.includes("*");
    const refusedOthers = others.filter(
      ({ path: there, file }) => !own(there) && !room.imports.includes(there) && !room.imports.includes(file),
    );
    const refusedPackages = packages.filter(
      (one) => !room.packages.some((allowed) => `${one}/`.startsWith(`${allowed}/`)),
    );
    const expected = [
      ...refusedOthers.map(({ file }) => `${upwards(name)}${file}`),
      ...refusedPackages,
      ...(room.node ? [] : ["node:fs"]),
    ];
    const reported = findings
      .filter(({ code, filename }) => code === "walls(rooms)" && filename === name)
      .map(({ line }) => tried(name)[line - 1]);
    expect(reported).toEqual(expected);
  });
});

describe("the table", () => {
  test.each(rooms.map(({ path }) => [path] as const))("%s is reached by its own files", (path) => {
    expect(placeOf(inside(path, "one"))?.room.path).toBe(path);
  });

  test("names only rooms and files of rooms that exist", () => {
    const known = new Set(rooms.map(({ path }) => path));
    const named = [...new Set(rooms.flatMap(({ imports }) => imports))];
    expect(named.filter((one) => !known.has(one) && !placeOf(one))).toEqual([]);
  });

  test("lets one room alone read the environment, besides the launcher and what the compiler settles", () => {
    expect(rooms.filter(({ env }) => env).map(({ path }) => path)).toEqual([
      "src/env.ts",
      "src/instrumentation.ts",
      "launcher",
    ]);
  });
});
