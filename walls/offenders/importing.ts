import type { Offence } from "./offence";

const importing = (breach: string, file: string, refused: string, allowed: string): Offence => ({
  breach,
  wall: "walls(rooms)",
  offends: { [file]: `export { one } from "${refused}";\n` },
  passes: { [file]: `export { one } from "${allowed}";\n` },
});

/** Who may import whom, line by line of the house. */
export const importOffences: readonly Offence[] = [
  importing("domain knows React", "src/domain/triage/a01.ts", "react", "zod"),
  importing("domain knows Next", "src/domain/triage/a02.ts", "next/navigation", "@noble/hashes/sha2.js"),
  importing("domain knows Prisma", "src/domain/triage/a03.ts", "@prisma/client", "canonicalize"),
  importing(
    "domain knows the server",
    "src/domain/triage/a04.ts",
    "@/server/db/client",
    "@/domain/access/policy",
  ),
  importing("domain knows the environment", "src/domain/triage/a05.ts", "@/env", "../access/policy"),
  importing("domain knows Node", "src/domain/triage/a06.ts", "node:crypto", "./order"),
  importing("domain knows Node by its old name", "src/domain/triage/a07.ts", "crypto", "./order"),
  importing("a new domain feature is guarded at once", "src/domain/made-today/a08.ts", "node:fs", "zod"),
  importing("domain knows the screen", "src/domain/triage/a09.ts", "../../components/ui/badge", "./order"),

  importing(
    "a shared room calls a feature",
    "src/server/mail/b01.ts",
    "@/server/intake/submit",
    "@/server/db/client",
  ),
  importing("a shared room calls one above it", "src/server/db/b02.ts", "../auth/token", "./client"),
  importing(
    "audit queries with its own Prisma",
    "src/server/audit/b03.ts",
    "@prisma/client",
    "../db/transaction",
  ),
  importing(
    "mail opens the generated client",
    "src/server/mail/b04.ts",
    "../db/generated/client",
    "../db/client",
  ),
  importing("mail knows next-auth", "src/server/mail/b05.ts", "next-auth", "nodemailer"),
  importing(
    "a feature knows next-auth",
    "src/server/intake/b06.ts",
    "next-auth/jwt",
    "@/server/auth/session-token",
  ),
  importing(
    "a feature talks to PostgreSQL itself",
    "src/server/triage/b07.ts",
    "pg",
    "@/server/db/transaction",
  ),
  importing(
    "a feature opens the generated client",
    "src/server/triage/b08.ts",
    "@/server/db/generated/client",
    "zod",
  ),
  importing(
    "athlete calls organisation",
    "src/server/athlete/b09.ts",
    "@/server/organisation/squads",
    "@/server/audit/write-audit",
  ),
  importing(
    "assessment calls programme",
    "src/server/assessment/b10.ts",
    "../programme/assign",
    "../athlete/find",
  ),
  importing(
    "programme calls intake",
    "src/server/programme/b11.ts",
    "@/server/intake/submit",
    "@/server/assessment/store",
  ),
  importing(
    "intake calls referral",
    "src/server/intake/b12.ts",
    "@/server/referral/order",
    "@/server/programme/assign",
  ),
  importing(
    "referral calls triage",
    "src/server/referral/b13.ts",
    "@/server/triage/queries",
    "@/server/intake/submit",
  ),
  importing("server knows a page", "src/server/triage/b14.ts", "@/app/i18n", "@/server/referral/order"),
  importing(
    "server knows the screen",
    "src/server/triage/b15.ts",
    "@/components/triage/row",
    "@/domain/triage/order",
  ),
  importing("server draws", "src/server/triage/b16.ts", "react", "zod"),
  importing("the door calls a feature", "src/server/b17.ts", "./intake/submit", "./auth/session-token"),
  importing(
    "a feature reads the environment's module",
    "src/server/intake/b18.ts",
    "@/env",
    "@/server/action",
  ),

  importing("a shape knows the domain", "src/components/ui/c01.tsx", "@/domain/triage/order", "./badge"),
  importing("a shape knows a feature", "src/components/ui/c02.tsx", "../triage/row", "react"),
  importing(
    "a component knows the server",
    "src/components/triage/c03.tsx",
    "@/server/triage/actions",
    "@/domain/triage/order",
  ),
  importing(
    "a component knows its sibling",
    "src/components/triage/c04.tsx",
    "@/components/intake/section-form",
    "@/components/ui/badge",
  ),
  importing(
    "a component knows its sibling by a short way",
    "src/components/triage/c05.tsx",
    "../intake/section-form",
    "../layout/app-shell",
  ),
  importing("a component knows a page", "src/components/triage/c06.tsx", "@/app/page", "./row"),
  importing("a component uses Node", "src/components/triage/c07.tsx", "node:path", "react"),
  importing("a component reads cookies", "src/components/triage/c08.tsx", "next/headers", "next/link"),
  importing(
    "a component reads messages as a file",
    "src/components/triage/c09.tsx",
    "@messages/en/triage.json",
    "next-intl",
  ),
  importing(
    "a new component feature is guarded at once",
    "src/components/made-today/c10.tsx",
    "../triage/row",
    "../ui/badge",
  ),
  importing("layout knows a feature", "src/components/layout/c11.tsx", "../triage/row", "../ui/badge"),

  importing("a page asks the database", "src/app/d01.tsx", "@/server/db/client", "@/server/triage/queries"),
  importing(
    "a page goes round the door to a use case",
    "src/app/d02.tsx",
    "@/server/intake/submit",
    "@/server/intake/actions",
  ),
  importing("a page calls the door itself", "src/app/d03.tsx", "@/server/query", "@/server/auth/queries"),
  importing("a page knows Prisma", "src/app/d04.tsx", "@prisma/client", "next/navigation"),
  importing(
    "a page reads the environment's module",
    "src/app/d05.tsx",
    "@/env",
    "@/components/layout/app-shell",
  ),

  importing(
    "the builders know the screen",
    "prisma/seed/e01.ts",
    "@/components/ui/badge",
    "@/server/intake/submit",
  ),
  importing("e2e knows the server", "e2e/e02.spec.ts", "@/server/db/client", "../prisma/seed/builders"),
  importing("e2e knows the screen", "e2e/e03.spec.ts", "@/components/ui/badge", "@playwright/test"),
  importing("a bench knows the screen", "bench/e04.ts", "@/components/ui/badge", "@/domain/triage/order"),
  importing("a script knows the screen", "scripts/e05.ts", "@/components/ui/badge", "@/domain/triage/order"),
  importing("the launcher knows the screen", "launcher/e06.mjs", "../src/components/ui/badge", "node:path"),
  importing(
    "code lies in src without a room",
    "src/domain/triage/e07.ts",
    "../../../elsewhere/thing",
    "./order",
  ),
  importing(
    "a test looks through a wall",
    "src/domain/triage/e08.test.ts",
    "@/server/db/client",
    "fast-check",
  ),

  {
    breach: "a new server feature has no place in the order",
    wall: "walls(rooms)",
    offends: { "src/server/made-today/f01.ts": "export const one = 1;\n" },
    passes: { "src/server/triage/f01.ts": "export const one = 1;\n" },
  },
  {
    breach: "a folder of the checkout has no row",
    wall: "walls(rooms)",
    offends: { "tools/f02.ts": "export const one = 1;\n" },
    passes: { "scripts/f02.ts": "export const one = 1;\n" },
  },
  {
    breach: "a type crosses a wall",
    wall: "walls(rooms)",
    offends: { "src/components/triage/f03.tsx": 'export type { Actor } from "@/server/actor";\n' },
    passes: { "src/components/triage/f03.tsx": 'export type { Asker } from "@/domain/access/actor";\n' },
  },
  {
    breach: "a type crosses a wall inside an annotation",
    wall: "walls(rooms)",
    offends: { "src/components/triage/f04.ts": 'export type One = import("@/server/actor").Actor;\n' },
    passes: { "src/components/triage/f04.ts": 'export type One = import("@/domain/access/actor").Asker;\n' },
  },
  {
    breach: "an import for its effect alone",
    wall: "walls(rooms)",
    offends: { "src/domain/triage/f08.ts": 'import "react";\nexport const one = 1;\n' },
    passes: { "src/domain/triage/f08.ts": 'import "zod";\nexport const one = 1;\n' },
  },
  {
    breach: "an import by require",
    wall: "walls(rooms)",
    offends: { "src/domain/triage/f09.test.ts": 'export const one: unknown = require("react");\n' },
    passes: { "src/domain/triage/f09.test.ts": 'export const one: unknown = require("zod");\n' },
  },
  {
    breach: "an import by the older require",
    wall: "walls(rooms)",
    offends: { "src/domain/triage/f10.ts": 'import one = require("react");\nexport { one };\n' },
    passes: { "src/domain/triage/f10.ts": 'import one = require("zod");\nexport { one };\n' },
  },
  {
    breach: "an import waits until it runs",
    wall: "walls(rooms)",
    offends: { "src/domain/triage/f05.ts": 'export const one = () => import("node:fs");\n' },
    passes: { "src/domain/triage/f05.ts": 'export const one = () => import("./order");\n' },
  },
  {
    breach: "an import is put together when it runs",
    wall: "walls(rooms)",
    offends: { "src/app/i18n.ts": "export const one = (name: string) => import(name);\n" },
    passes: {
      "src/app/i18n.ts": "export const one = (name: string) => import(`../../messages/${name}.json`);\n",
    },
  },
  {
    breach: "two files import each other",
    wall: "import(no-cycle)",
    offends: {
      "src/domain/triage/f07-first.ts":
        'import { second } from "@/domain/triage/f07-second";\nexport const first = () => second;\n',
      "src/domain/triage/f07-second.ts":
        'import { first } from "./f07-first";\nexport const second = () => first;\n',
    },
    passes: {
      "src/domain/triage/f07-first.ts":
        'import { second } from "@/domain/triage/f07-second";\nexport const first = () => second;\n',
      "src/domain/triage/f07-second.ts": "export const second = 2;\n",
    },
  },
];
