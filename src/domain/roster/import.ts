import { z } from "zod";
import type { RowFault } from "./import-rows";

/** A file of at most so many bytes, and rows below the heading. */
export const LARGEST_FILE = 4 * 1024 * 1024;
export const MOST_ROWS = 20_000;

/** An upload as posted; `file` is one character per byte. */
export const Upload = z.strictObject({
  file: z.string("file-missing"),
  otherwise: z.uuid("choose").optional(),
});

export const OfImport = z.strictObject({ importId: z.uuid() });

export const IMPORT_STATES = ["preview", "running", "done", "cancelled"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A row that will be made. */
export interface ReadyRow {
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly squad: string;
}

/** A row that will not be made, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly faults: readonly RowFault[];
}

/** An import as its page shows it. */
export interface ImportRecord {
  readonly id: string;
  readonly state: ImportState;
  /** How many rows are of each kind. */
  readonly ready: number;
  readonly made: number;
  readonly duplicates: number;
  readonly faulty: number;
  /** Headings that nothing here reads. */
  readonly ignored: readonly string[];
  /** The first of them. */
  readonly firstReady: readonly ReadyRow[];
  readonly firstRefused: readonly RefusedRow[];
  readonly madeAt: string;
}

/** A cell of a CSV file: quoted, and never a formula for the program that opens it. */
export function csvCell(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${tame.replaceAll('"', '""')}"`;
}
