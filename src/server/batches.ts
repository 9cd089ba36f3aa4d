import "server-only";
import type { z } from "zod";
import type { OrganisationActionId } from "@/domain/access/policy";
import { readSessionTokenHash } from "./auth/session-token";
import type { Context } from "./context";
import { defineQuery, readAs } from "./query";

interface BatchesDefinition<Schema extends z.ZodType, Batch> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  /** The batch after `before`; null: the first. */
  readonly run: (context: Context, input: z.output<Schema>, before: Batch | null) => Promise<Batch>;
  readonly isLast: (batch: Batch) => boolean;
}

/** A long read: the first batch is there, the others are read when they are asked for. */
export interface Batches<Batch> {
  readonly first: Batch;
  readonly all: AsyncGenerator<Batch, void>;
}

/**
 * Makes a read that is too long for one transaction: each batch goes through the door by itself, with an audit row for its
 * athletes, and stops where the session does. What is refused at the first answers as for a page.
 */
export function defineBatchedQuery<Schema extends z.ZodType, Batch>({
  id,
  input,
  run,
  isLast,
}: BatchesDefinition<Schema, Batch>): (
  organisation: string,
  raw: z.input<Schema>,
) => Promise<Batches<Batch>> {
  const readFirst = defineQuery({ id, input, run: (context, asked) => run(context, asked, null) });
  return async (organisation, raw) => {
    // While the request is at hand: whoever takes the batches later has left it.
    const tokenHash = await readSessionTokenHash();
    const first = await readFirst(organisation, raw);
    async function* all(): Batches<Batch>["all"] {
      let current = first;
      yield current;
      while (!isLast(current)) {
        const before = current;
        const following = {
          id,
          input,
          run: (context: Context, asked: z.output<Schema>) => run(context, asked, before),
        };
        current = await readAs(tokenHash, organisation, following, input.parse(raw));
        yield current;
      }
    }
    return { first, all: all() };
  };
}
