import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PAGE_SIZE, readFilters, type Parameters } from "@/domain/triage/filters";
import type { Context } from "@/server/context";
import { readAs } from "@/server/query";
import { tokenHash } from "@/server/auth/token";
import { countTriage } from "@/server/triage/counts";
import { readDesk } from "@/server/triage/desk";
import { readTable } from "@/server/triage/read-table";
import { sliceOfRows } from "@/server/triage/rows";
import type { Client } from "pg";
import type { Loaded } from "./load";

/** Somebody whose session is open, in one of the loaded organisations. */
export interface Reader {
  readonly slug: string;
  readonly hash: string;
  /** The session's token, as a cookie would carry it. */
  readonly token: string;
}

/** Opens a session of the first clinician of a loaded organisation. */
export async function clinicianOf(client: Client, { slug }: Loaded): Promise<Reader> {
  const token = randomUUID();
  const hash = tokenHash(token);
  await client.query(`SELECT open_session((SELECT id FROM account WHERE email = $1), $2, '1 day')`, [
    `clinician1@${slug}.example`,
    hash,
  ]);
  return { slug, hash, token };
}

const anything = z.custom<Parameters>();

/** Reads through the app's own door, as its page does once it knows whose session it is. */
export function ours<Value>(
  { hash, slug }: Reader,
  run: (context: Context, parameters: Parameters) => Promise<Value>,
  parameters: Parameters,
): Promise<Value> {
  return readAs(hash, slug, { id: "triage.read", input: anything, run }, parameters);
}

/** A page of the table that is measured; the address is as the page's own. */
export interface PageCase {
  readonly name: string;
  readonly address: Parameters;
  /** Whether hand-written SQL is measured beside it. */
  readonly byHand: boolean;
}

const SORTED = [
  ...["name", "squad", "-squad", "waiting", "-waiting", "pain", "-pain", "last-answer", "-last-answer"],
  "squad,-pain",
];
/** Pages down from the first; a page has 25 rows. */
const DEEP = 1_000;

/** The cases of one organisation: the page so deep begins after an athlete whom it has to know first. */
export async function pageCases(reader: Reader, { athletes }: Loaded): Promise<readonly PageCase[]> {
  const pages = Math.max(1, Math.min(DEEP, Math.floor(athletes / PAGE_SIZE) - 1));
  const after = await lastOf(reader, { view: "all" }, pages * PAGE_SIZE);
  const all = (sort: string) => ({ view: "all", sort });
  return [
    { name: "first page, as it opens", address: { view: "flagged" }, byHand: true },
    { name: "searched and filtered", address: { search: "rosmar", state: "waiting" }, byHand: true },
    { name: "everybody, first page", address: { view: "all" }, byHand: true },
    { name: `everybody, page ${pages + 1}`, address: { view: "all", after }, byHand: true },
    { name: "a short search", address: { search: "p" }, byHand: false },
    { name: "squads by the start of their name", address: { squads: "squad 0000" }, byHand: false },
    ...SORTED.map((sort) => ({ name: `everybody by ${sort}`, address: all(sort), byHand: false })),
  ];
}

async function lastOf(reader: Reader, address: Parameters, rows: number): Promise<string> {
  let last: readonly string[] | null = null;
  let id = "";
  for (let left = rows; left > 0; left -= 500) {
    const slice = await ours(
      reader,
      (context, asked) => sliceOfRows(context, readFilters(asked), context.now, Math.min(500, left), last),
      address,
    );
    last = slice.last;
    id = slice.rows.at(-1)?.athleteId ?? id;
  }
  return id;
}

/** The page as the app reads it. */
export const pageByUs = (reader: Reader, address: Parameters) => ours(reader, readTable, address);

/** The counts alone, as the app takes them. */
export const countsByUs = (reader: Reader, address: Parameters) =>
  ours(
    reader,
    async (context, asked) => {
      const lookedUntil = (await readDesk(context))?.lookedUntil ?? context.now;
      return countTriage(context, readFilters(asked), lookedUntil);
    },
    address,
  );
