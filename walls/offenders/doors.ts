import type { Offence } from "./offence";

const one = (wall: string, breach: string, file: string, refused: string, allowed: string): Offence => ({
  breach,
  wall: `walls(${wall})`,
  offends: { [file]: `${refused}\n` },
  passes: { [file]: `${allowed}\n` },
});

const action = 'import { defineAction } from "@/server/action";\n';
const query = 'import { defineQuery } from "@/server/query";\n';
const made = '"use server";\n' + action + "export const send = defineAction({ id: 1 });";

const useServer: readonly Offence[] = [
  {
    breach: '"use server" heads another file',
    wall: "walls(use-server)",
    offends: { "src/server/intake/submit.ts": '"use server";\nexport const one = 1;\n' },
    passes: { "src/server/intake/actions.ts": `${made}\n` },
  },
  {
    breach: '"use server" heads actions.ts outside the server',
    wall: "walls(use-server)",
    offends: { "src/components/intake/actions.ts": '"use server";\nexport const one = 1;\n' },
    passes: { "src/components/intake/actions.ts": "export const one = 1;\n" },
  },
  one(
    "use-server",
    "an action hides inside a page",
    "src/app/g03.tsx",
    'export const page = () => async () => { "use server"; return 1; };',
    "export const page = () => async () => 1;",
  ),
  one(
    "use-server",
    "actions.ts lacks its head",
    "src/server/referral/actions.ts",
    "export type One = 1;",
    made,
  ),
  one(
    "use-server",
    "an action hides inside an action",
    "src/server/jobs/actions.ts",
    `"use server";\n${action}export const send = defineAction({ run() { "use server"; return 1; } });`,
    `"use server";\n${action}export const send = defineAction({ run() { return 1; } });`,
  ),
];

const doors: readonly Offence[] = [
  one(
    "one-door",
    "a plain function among the actions",
    "src/server/triage/actions.ts",
    '"use server";\nexport async function send() { return 1; }',
    made,
  ),
  one(
    "one-door",
    "an action made by something called like the door",
    "src/server/programme/actions.ts",
    '"use server";\nimport { defineAction } from "./plain";\nexport const send = defineAction({ id: 1 });',
    '"use server";\nimport { defineAction } from "../action";\nexport const send = defineAction({ id: 1 });',
  ),
  one(
    "one-door",
    "an action handed on from elsewhere",
    "src/server/athlete/actions.ts",
    '"use server";\nexport { send } from "./send";',
    '"use server";\nexport type { Sent } from "./send";',
  ),
  one(
    "one-door",
    "everything handed on from elsewhere",
    "src/server/assessment/actions.ts",
    '"use server";\nexport * from "./send";',
    made,
  ),
  one(
    "one-door",
    "a default export among the actions",
    "src/server/organisation/actions.ts",
    '"use server";\nexport default async function send() { return 1; }',
    made,
  ),
  one(
    "one-door",
    "an action of a shared room without the door",
    "src/server/auth/actions.ts",
    '"use server";\nexport const signIn = async () => 1;',
    '"use server";\nimport { definePublicAction } from "../public-action";\nexport const signIn = definePublicAction({});',
  ),
  one(
    "one-door",
    "a query of a feature without the door",
    "src/server/triage/queries.ts",
    "export async function list() { return 1; }",
    `${query}export const list = defineQuery({ id: 1 });`,
  ),
  one(
    "one-door",
    "a query made as an action",
    "src/server/intake/queries.ts",
    `${action}export const list = defineAction({ id: 1 });`,
    `${query}export const list = defineQuery({ id: 1 });`,
  ),
];

const environment: readonly Offence[] = [
  one(
    "one-environment",
    "a feature reads it",
    "src/server/intake/h01.ts",
    "export const a = process.env.A;",
    "export const a = process.pid;",
  ),
  one(
    "one-environment",
    "a component reads it",
    "src/components/ui/h02.ts",
    'export const a = process["env"]["A"];',
    "export const a = 1;",
  ),
  one(
    "one-environment",
    "it is taken apart",
    "src/server/intake/h03.ts",
    "export const { env } = process;",
    "export const { pid } = { pid: process.pid };",
  ),
  one(
    "one-environment",
    "it is read through the bundler",
    "src/app/h04.ts",
    "export const a: unknown = import.meta.env;",
    "export const a = import.meta.url;",
  ),
  one(
    "one-environment",
    "it is imported",
    "src/server/mail/h05.ts",
    'export const a = 1;\nimport "node:process";',
    'export const a = 1;\nimport "node:path";',
  ),
  one(
    "one-environment",
    "a script reads it",
    "scripts/h06.ts",
    "export const a = process.env.A;",
    "export const a = process.argv;",
  ),
  {
    breach: "another file of src calls itself env",
    wall: "walls(one-environment)",
    offends: { "src/server/db/env.ts": "export const a = process.env.A;\n" },
    passes: {
      "src/env.ts": "export const a = process.env.A;\n",
      "launcher/h07.mjs": "export const a = process.env.A;\n",
      "src/server/db/env.ts": "const process = { env: 1 };\nexport const a = process.env;\n",
    },
  },
];

const sql: readonly Offence[] = [
  one(
    "no-raw-sql",
    "a query from text",
    "src/server/triage/i01.ts",
    "export const a = (tx: { $queryRawUnsafe(text: string): void }) => tx;",
    "export const a = (tx: { $queryRaw(text: unknown): void }) => tx;",
  ),
  one(
    "no-raw-sql",
    "a command from text",
    "bench/i02.ts",
    'export const a = (tx: Record<string, unknown>) => tx["$executeRawUnsafe"];',
    'export const a = (tx: Record<string, unknown>) => tx["$executeRaw"];',
  ),
  one(
    "no-raw-sql",
    "text passed off as SQL",
    "src/server/db/i03.ts",
    'import { Prisma } from "./generated/client";\nexport const a: unknown = Prisma.raw("1");',
    'import { Prisma } from "./generated/client";\nexport const a: unknown = Prisma.sql`1`;',
  ),
];

/** What may be called from outside, and what the server may touch. */
export const doorOffences: readonly Offence[] = [...useServer, ...doors, ...environment, ...sql];
