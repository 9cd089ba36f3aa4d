import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { say } from "../say.mjs";

export const superuser = "upright_superuser";

/**
 * Makes the database cluster unless it is there. It is made beside its place and moved when whole, so a kill
 * in the middle leaves nothing half made.
 * @param {import("./plain-user.mjs").PlainUser} user
 * @param {string} password the superuser's
 * @param {{ durable: boolean }} options
 */
export function ensureCluster(user, password, { durable }) {
  if (existsSync(join(user.data, "PG_VERSION"))) return;
  say("making the database cluster");
  const half = `${user.data}.new`;
  const passwordFile = join(dirname(user.data), "initdb-password");
  rmSync(half, { recursive: true, force: true });
  rmSync(user.data, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  user.own(passwordFile);
  const { file, args } = user.command("initdb", [
    `--pgdata=${half}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C.UTF-8",
    ...(durable ? [] : ["--no-sync"]),
  ]);
  const made = spawnSync(file, args, { ...user.options, encoding: "utf8" });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  renameSync(half, user.data);
}
