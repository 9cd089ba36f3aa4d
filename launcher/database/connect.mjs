import pg from "pg";

/**
 * One connection, given to `use` and closed after it. Sessions are in UTC.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function connected(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SET TIME ZONE 'UTC'");
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * A connection address on loopback.
 * @param {{ user: string, password: string, port: number, database: string }} at
 */
export const loopbackUrl = ({ user, password, port, database }) =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
