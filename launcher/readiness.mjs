import pg from "pg";

const patience = 2000;

/**
 * Whether the database answers within two seconds. Asked at most once at a time and believed for a second, so
 * that asking costs the database nothing.
 * @param {string} url
 * @returns {{ isReady: () => Promise<boolean>, close: () => Promise<void> }}
 */
export function readiness(url) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  pool.on("error", () => {});
  /** @type {Promise<boolean> | null} */
  let answer = null;
  const ask = async () => {
    const late = new Promise((resolve) => setTimeout(resolve, patience, false).unref());
    const asked = pool.query("SELECT 1").then(
      () => true,
      () => false,
    );
    return (await Promise.race([asked, late])) === true;
  };
  return {
    isReady() {
      answer ??= ask().finally(() => setTimeout(() => (answer = null), 1000).unref());
      return answer;
    },
    close: () => pool.end(),
  };
}
