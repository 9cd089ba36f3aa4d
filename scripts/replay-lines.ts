import { createInterface } from "node:readline";
import { readCase, type Case } from "@/domain/assessment/read-case";

/** Input that cannot be read; its message is for the person at the terminal. */
export class Refused extends Error {}

/** A case to replay; null for a line with nothing on it. */
export interface NamedCase {
  /** What the output calls it. */
  readonly name: Readonly<Record<string, string | number>>;
  /** How much of the whole it is, in the unit of the progress bar. */
  readonly size: number;
  readonly read: Case | null;
}

/**
 * The cases of JSON Lines, one at a time; an interrupt ends them where they are.
 * @throws Refused with the number of the line, for one that cannot be read
 */
export async function* casesOfLines(source: NodeJS.ReadableStream): AsyncGenerator<NamedCase> {
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  const close = () => {
    lines.close();
  };
  process.once("SIGINT", close);
  let line = 0;
  try {
    for await (const text of lines) {
      line += 1;
      const size = Buffer.byteLength(text) + 1;
      if (text.trim() === "") yield { name: {}, size, read: null };
      else yield { ...caseFrom(text, line), size };
    }
  } finally {
    process.off("SIGINT", close);
  }
}

function caseFrom(text: string, line: number): Pick<NamedCase, "name" | "read"> {
  const { id, ...json } = objectFrom(text, line);
  if (id !== undefined && typeof id !== "string") throw new Refused(`line ${line}: id: must be a text`);
  const read = readCase(json);
  if (read.ok) return { name: { line, ...(id === undefined ? {} : { id }) }, read: read.case };
  throw new Refused(read.problems.map((problem) => `line ${line}: ${problem}`).join("\n        "));
}

function objectFrom(text: string, line: number): Readonly<Record<string, unknown>> {
  const json = parsedJson(text, line);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new Refused(`line ${line}: must be an object`);
  }
  return json as Readonly<Record<string, unknown>>;
}

function parsedJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(`line ${line}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
