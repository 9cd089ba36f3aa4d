import type { Offence } from "./offence";

let count = 0;
const inDomain = (wall: string, breach: string, refused: string, allowed: string): Offence => {
  const file = `src/domain/referral/j${String((count += 1)).padStart(2, "0")}.ts`;
  return {
    breach,
    wall: `walls(${wall})`,
    offends: { [file]: `${refused}\n` },
    passes: { [file]: `${allowed}\n` },
  };
};

const zod = 'import { z } from "zod";\nexport const a = ';

/** What the domain may not do: look outside, or answer for the athlete. */
export const truthOffences: readonly Offence[] = [
  inDomain(
    "pure-domain",
    "the clock",
    "export const a = Date.now();",
    "export const a = (now: Date) => now.getTime();",
  ),
  inDomain(
    "pure-domain",
    "the clock by construction",
    "export const a = new Date();",
    "export const a = (now: string) => new Date(now);",
  ),
  inDomain(
    "pure-domain",
    "the zone by construction",
    "export const a = new Date(2026, 0, 1);",
    "export const a = new Date(Date.UTC(2026, 0, 1));",
  ),
  inDomain(
    "pure-domain",
    "the zone by reading",
    "export const a = (now: Date) => now.getHours();",
    "export const a = (now: Date) => now.getUTCHours();",
  ),
  inDomain("pure-domain", "chance", "export const a = Math.random();", "export const a = Math.max(1, 2);"),
  inDomain(
    "pure-domain",
    "chance from elsewhere",
    "export const a = crypto.randomUUID();",
    "export const a = (crypto: { randomUUID(): string }) => crypto.randomUUID();",
  ),
  inDomain(
    "pure-domain",
    "the network",
    'export const a = () => fetch("/");',
    "export const a = (fetch: () => number) => fetch();",
  ),
  inDomain(
    "pure-domain",
    "a timer",
    "export const a = (run: () => void) => setTimeout(run, 1);",
    "export const a = (run: () => void) => run;",
  ),
  inDomain(
    "pure-domain",
    "the browser",
    "export const a = () => document.title;",
    "export const a = (document: { title: string }) => document.title;",
  ),
  inDomain(
    "pure-domain",
    "everything, by its name",
    "export const a: unknown = globalThis;",
    "export type A = typeof globalThis;",
  ),

  inDomain("unknown-stays-unknown", "coercion", `${zod}z.coerce.number();`, `${zod}z.number();`),
  inDomain(
    "unknown-stays-unknown",
    "a default",
    `${zod}z.number().default(0);`,
    `${zod}z.number().optional();`,
  ),
  inDomain(
    "unknown-stays-unknown",
    "a default before parsing",
    `${zod}z.number().prefault(0);`,
    `${zod}z.number().nullable();`,
  ),
  inDomain(
    "unknown-stays-unknown",
    "a refusal caught",
    `${zod}z.number().catch(0);`,
    `${zod}z.number().refine((n) => n > 0);`,
  ),
  inDomain(
    "unknown-stays-unknown",
    "coercion taken out of zod",
    'import { z } from "zod";\nexport const { coerce } = z;',
    'import { z } from "zod";\nexport const { number } = z;',
  ),
  inDomain(
    "unknown-stays-unknown",
    "coercion imported by name",
    'export const a = 1;\nimport { coerce } from "zod";\nexport const b: unknown = coerce;',
    'import { number } from "zod";\nexport const b: unknown = number;',
  ),
];

const named = (breach: string, offending: string, passing: string): Offence => ({
  breach,
  wall: "walls(names)",
  offends: { [offending]: "export const one = 1;\n" },
  passes: { [passing]: "export const one = 1;\n" },
});

/** Names that say who owns what is inside. */
export const nameOffences: readonly Offence[] = [
  named("a file called utils", "src/domain/triage/utils.ts", "src/domain/triage/sort-by-urgency.ts"),
  named(
    "a file called so behind another word",
    "src/domain/triage/date-helpers.ts",
    "src/domain/triage/helpful-dates.ts",
  ),
  named("a folder called lib", "src/server/triage/lib/k01.ts", "src/server/triage/listing/k01.ts"),
  named(
    "a folder called shared",
    "src/components/intake/shared/k02.ts",
    "src/components/intake/sharing/k02.ts",
  ),
  named("a file called misc between dots", "e2e/triage.misc.ts", "e2e/triage.spec.ts"),
  named("a file called common", "launcher/common.mjs", "launcher/uncommon.mjs"),
  named("a page kept waiting", "src/app/triage/loading.tsx", "src/app/triage/page.tsx"),
];
