import { join } from "node:path";

/** The checkout that is tested. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** What a program finds in its environment. */
export type Settings = Readonly<Record<string, string>>;

/** What this run's own site has put into the environment: another instance must not inherit it. */
const OF_THIS_RUN = [
  ...["DATABASE_URL", "DATABASE_MIGRATION_URL", "DATABASE_WORKER_URL", "AUTH_SECRET", "UPRIGHT_ADDRESS"],
  ...["UPRIGHT_DEMO", "UPRIGHT_STATE", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
];

/** The arguments of `env` for a Node with these settings and none of this run's. */
export function nodeWith(settings: Settings, args: readonly string[]): readonly string[] {
  return [
    ...OF_THIS_RUN.flatMap((name) => ["-u", name]),
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    process.execPath,
    ...args,
  ];
}
