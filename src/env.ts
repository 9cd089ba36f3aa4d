import { z } from "zod";

/**
 * The only reader of process.env. Parsed once, when the build and the server start; a wrong value stops both with its
 * name. While building there is no database yet, so its address may be missing then and only then.
 */
const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).optional(),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  /** The worker's role; without it jobs run in the app's. */
  DATABASE_WORKER_URL: z.string().startsWith("postgres").optional(),
  /** "1" keeps statements prepared: not with a pooler between that hands connections round and does not know of them. */
  DATABASE_PREPARE: z.enum(["1", "0"]).optional(),
  /** A streaming replica, as the app's role, for reads that may be some seconds old. */
  DATABASE_REPLICA_URL: z.string().startsWith("postgres").optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  /** Where people reach the app, for links in mail and for Secure cookies. */
  UPRIGHT_ADDRESS: z.url({ protocol: /^https?$/ }).optional(),
  /** smtp://user:password@host:port; without it mail is kept, and the demo shows it on a page. */
  SMTP_URL: z.string().startsWith("smtp").optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** "1" shows the demo's mailbox. Never set it where real people sign in. */
  UPRIGHT_DEMO: z.enum(["1", "0"]).optional(),
  /** Where the demo world writes the accounts that visitors may use. */
  UPRIGHT_DEMO_ACCOUNTS: z.string().min(1).optional(),
  NEXT_PHASE: z.string().optional(),
});

const parsed = Environment.safeParse(process.env);
if (!parsed.success) throw new Error(`The environment is wrong.\n${z.prettifyError(parsed.error)}`);
const found = parsed.data;
const building = found.NEXT_PHASE === "phase-production-build";

function needed(name: "DATABASE_URL" | "AUTH_SECRET"): string {
  const value = found[name];
  if (value !== undefined) return value;
  if (building) return "";
  throw new Error(`The environment is wrong: ${name} is missing. "npm start" and "npm run demo" set it.`);
}

export const env = {
  production: found.NODE_ENV === "production",
  databaseUrl: needed("DATABASE_URL"),
  workerDatabaseUrl: found.DATABASE_WORKER_URL ?? needed("DATABASE_URL"),
  preparesStatements: found.DATABASE_PREPARE === "1",
  replicaDatabaseUrl: found.DATABASE_REPLICA_URL,
  authSecret: needed("AUTH_SECRET"),
  url: (found.UPRIGHT_ADDRESS ?? "http://localhost:3000").replace(/\/$/, ""),
  smtpUrl: found.SMTP_URL,
  mailFrom: found.MAIL_FROM ?? "Upright <upright@localhost>",
  demo: found.UPRIGHT_DEMO === "1",
  demoAccounts: found.UPRIGHT_DEMO_ACCOUNTS,
} as const;
