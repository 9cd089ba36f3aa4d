import { describe, expect, test } from "vitest";
import { lintFiles } from "./lint.testing";
import { doorOffences } from "./offenders/doors";
import { habitOffences } from "./offenders/habits";
import { importOffences } from "./offenders/importing";
import type { Offence } from "./offenders/offence";
import { nameOffences, truthOffences } from "./offenders/truths";
import plugin from "./plugin.mjs";

const offences = [...importOffences, ...doorOffences, ...truthOffences, ...nameOffences, ...habitOffences];

/** What the twins import and the checkout would have. */
const scenery = {
  "src/server/action.ts": "export const defineAction = (given: object) => async () => given;\n",
  "src/server/public-action.ts": "export const definePublicAction = (given: object) => async () => given;\n",
  "src/server/query.ts": "export const defineQuery = (given: object) => async () => given;\n",
  "src/server/programme/plain.ts": "export const defineAction = (given: object) => async () => given;\n",
  "src/server/db/generated/client.ts":
    "export const Prisma = { raw: (text: string) => text, sql: (text: TemplateStringsArray) => text };\n",
};

/** The files of all offences in one tree, so that one run of the linter sees them all. */
function together(side: "offends" | "passes") {
  const files = offences.flatMap((offence) => Object.entries(offence[side]));
  const names = files.map(([name]) => name);
  const double = names.filter((name, index) => names.indexOf(name) !== index);
  if (side === "offends") expect(double, "two offences in one file").toEqual([]);
  return { ...scenery, ...Object.fromEntries(files) };
}

const offending = lintFiles(together("offends"));
const passing = lintFiles(together("passes"));

const found = (offence: Offence) =>
  offending.findings
    .filter(({ filename }) => Object.hasOwn(offence.offends, filename))
    .map(({ code }) => code);

describe("a breach is a lint error", () => {
  test("and ends the run as failed", () => expect(offending.status).toBe(1));

  test.each(offences.map((offence) => [offence.wall, offence.breach, offence] as const))(
    "%s: %s",
    (wall, _breach, offence) => {
      expect([...new Set(found(offence))]).toEqual([wall]);
    },
  );

  test("every wall has an offender", () => {
    const walls = Object.keys(plugin.rules).map((rule) => `walls(${rule})`);
    const offended = new Set(offences.map(({ wall }) => wall));
    expect(walls.filter((wall) => !offended.has(wall))).toEqual([]);
  });
});

test("what stays inside the walls passes", () => {
  expect(passing.findings).toEqual([]);
  expect(passing.status).toBe(0);
});
