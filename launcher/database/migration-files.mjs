import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../root.mjs";

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/**
 * The migrations on disk, in the order of their names; the checksum is Prisma Migrate's.
 * @param {string} [folder]
 * @returns {Migration[]}
 */
export function migrationsOnDisk(folder = inRoot("prisma", "migrations")) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .map((name) => {
      const bytes = readFileSync(join(folder, name, "migration.sql"));
      const checksum = createHash("sha256").update(bytes).digest("hex");
      return { name, sql: bytes.toString("utf8"), checksum };
    });
}
