import "server-only";
import { z } from "zod";
import { readFilters, type TriageFilters } from "@/domain/triage/filters";
import type { TriageRow } from "@/domain/triage/triage-row";
import { readSessionTokenHash } from "../auth/session-token";
import type { Context } from "../context";
import { settleByTime } from "../programme/settle-by-time";
import { defineQuery, readAs } from "../query";
import { readDesk } from "./desk";
import { sliceOfRows, type Slice } from "./rows";

/** Rows of one transaction: so many are in memory at a time, however many there are. */
const BATCH = 500;

const Input = z.strictObject({
  parameters: z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional()),
  /** The mark of the last row of the batch before; null: from the top. */
  from: z.array(z.string()).nullable(),
  /** ISO instant: what is new stays new through all batches; null: as the reader has looked. */
  lookedUntil: z.string().nullable(),
});

interface Batch extends Slice {
  readonly filters: TriageFilters;
  readonly lookedUntil: string;
}

/** One batch of what the table shows: the same filters, order and projection, and an audit row for its athletes. */
const definition = {
  id: "triage.export" as const,
  input: Input,
  run: async (
    context: Context,
    { parameters, from, lookedUntil }: z.output<typeof Input>,
  ): Promise<Batch> => {
    if (from === null) await settleByTime(context);
    const filters = readFilters(parameters);
    const desk = lookedUntil === null ? await readDesk(context) : null;
    const since = lookedUntil === null ? (desk?.lookedUntil ?? context.now) : new Date(lookedUntil);
    const slice = await sliceOfRows(context, filters, since, BATCH, from);
    context.concerns(...slice.rows.map(({ athleteId }) => athleteId));
    return { ...slice, filters, lookedUntil: since.toISOString() };
  },
};

const readFirst = defineQuery(definition);

/** What the table shows, all of it. */
export interface Export {
  readonly filters: TriageFilters;
  /** Batch by batch, each read when it is asked for; ends with an error where the reader may read no more. */
  readonly batches: AsyncGenerator<readonly TriageRow[], void>;
}

/** Opens an export for the holder of this request's session; what is refused answers as a page would. */
export async function openExport(
  organisation: string,
  parameters: z.input<typeof Input>["parameters"],
): Promise<Export> {
  const tokenHash = await readSessionTokenHash();
  const first = await readFirst(organisation, { parameters, from: null, lookedUntil: null });
  async function* batches(): Export["batches"] {
    let current: Batch = first;
    yield current.rows;
    while (current.rows.length === BATCH) {
      const { last, lookedUntil } = current;
      current = await readAs(tokenHash, organisation, definition, {
        ...{ parameters, from: last === null ? null : [...last], lookedUntil },
      });
      yield current.rows;
    }
  }
  return { filters: first.filters, batches: batches() };
}
