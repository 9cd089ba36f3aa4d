import type { PoolClient } from "pg";
import { database } from "@/server/db/client";

/** A statement as it went to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

let listening: Statement[] | null = null;

interface Asked {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** From here on the statements of the app's connections can be listened to. */
export function listenToStatements(): void {
  database().pool.on("connect", (client: PoolClient) => {
    const send = client.query.bind(client) as (...given: unknown[]) => unknown;
    const heard = (...given: unknown[]): unknown => {
      const asked = given[0] as Asked | string;
      if (typeof asked === "string") listening?.push({ text: asked, values: [] });
      else listening?.push({ text: asked.text, values: asked.values ?? [] });
      return send(...given);
    };
    Object.assign(client, { query: heard });
  });
}

/** The statements that something sends, in their order. */
export async function statementsOf(act: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = [];
  listening = heard;
  try {
    await act();
  } finally {
    listening = null;
  }
  return heard;
}
