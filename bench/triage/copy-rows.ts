import type { Client, Connection } from "pg";

/** One value of a row; null is NULL. */
export type Value = string | number | null;

/**
 * Sends rows through COPY ... FROM STDIN. The server takes them as fast as they come: callers send some ten thousand at a
 * time, which is what is in memory.
 * @param into table and columns, written by the program, never by anybody else
 */
export async function copyRows(
  client: Client,
  into: string,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    client.query(new Copy(`COPY ${into} FROM STDIN`, rows, resolve, reject));
  });
}

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function lineOf(row: readonly Value[]): string {
  const cells = row.map((value) =>
    value === null ? "\\N" : String(value).replaceAll(/[\\\n\r\t]/gu, (found) => ESCAPED[found] ?? found),
  );
  return `${cells.join("\t")}\n`;
}

/** The part of pg's connection that speaks COPY; its types leave it out. */
interface CopyConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const CHUNK = 1 << 16;

/** What pg hands the messages to, as to a query of its own. */
class Copy {
  private failed: Error | null = null;

  constructor(
    private readonly text: string,
    private readonly rows: Iterable<readonly Value[]>,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    (connection as CopyConnection).query(this.text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    let pending = "";
    for (const row of this.rows) {
      pending += lineOf(row);
      if (pending.length < CHUNK) continue;
      connection.sendCopyFromChunk(Buffer.from(pending));
      pending = "";
    }
    if (pending !== "") connection.sendCopyFromChunk(Buffer.from(pending));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.failed = error;
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.failed === null) this.resolve();
  }
}
