import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { Relation } from "@/domain/access/actor";
import type { ActionId, OrganisationActionId } from "@/domain/access/policy";
import { hiddenAtSideline } from "@/domain/access/sideline-reads";
import { enter } from "./actor";
import { readSessionTokenHash } from "./auth/session-token";
import { openContext, requireOwn, subjectOf, type Context, type Subject } from "./context";
import { inTransaction } from "./db/transaction";
import { isSteering, refusalOf } from "./failure";
import { readWhereItMay } from "./may-be-stale";
import { REFUSALS } from "./refusal";
import { cannotDraw } from "./request-facts";
import { isAtSideline } from "./sideline";

interface Definition<Schema extends z.ZodType, Value> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  readonly run: (context: Context, input: z.output<Schema>) => Promise<Value>;
}

interface AthleteDefinition<Schema extends z.ZodType, Value> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  /** Which athlete the input is about: authorisation is settled on it before `run`. */
  readonly athlete: (input: z.output<Schema>) => string;
  readonly run: (context: Context, input: z.output<Schema>, athlete: Subject) => Promise<Value>;
}

/** A read: called by pages with the organisation of their address. Refusals become the page's own status. */
export type Query<Input, Value> = (organisation: string, input: Input) => Promise<Value>;

/**
 * Makes every read: session, membership, policy, one transaction inside the organisation, and an audit row for the
 * athletes whose data was read. Foreign, unknown and forbidden answer alike: the page is not found.
 */
export function defineQuery<Schema extends z.ZodType, Value>(
  definition: AthleteDefinition<Schema, Value>,
): Query<z.input<Schema>, Value>;
export function defineQuery<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
): Query<z.input<Schema>, Value>;
export function defineQuery<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
): Query<z.input<Schema>, Value> {
  // A page and its title ask the same: one transaction and one audit row for both. Inputs are plain JSON.
  const perRequest = cache(async (organisation: string, raw: string | undefined): Promise<Value> => {
    const input = definition.input.safeParse(raw === undefined ? undefined : JSON.parse(raw));
    if (!input.success) notFound();
    const tokenHash = await readSessionTokenHash();
    const asked = (await isAtSideline()) ? atSideline(definition) : definition;
    try {
      return await readAs(tokenHash, organisation, asked, input.data);
    } catch (error) {
      if (isSteering(error)) throw error;
      const refusal = refusalOf(error);
      if (refusal.code === "not-signed-in") redirect("/sign-in");
      if (refusal.code === "not-found") notFound();
      cannotDraw(REFUSALS[refusal.code]);
      throw refusal;
    }
  });
  return (organisation, raw) => perRequest(organisation, raw === undefined ? undefined : JSON.stringify(raw));
}

/** The same read on a screen that others can see: what it would show of athletes leads to the table of names instead. */
function atSideline<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
): Definition<Schema, Value> | AthleteDefinition<Schema, Value> {
  const guard = ({ actor, organisation }: Context, relations: readonly Relation[] | null) => {
    if (hiddenAtSideline(actor, definition.id, relations)) redirect(`/o/${organisation.slug}/triage`);
  };
  if ("athlete" in definition)
    return {
      ...definition,
      run: (context, input, athlete) => {
        guard(context, athlete.relations);
        return definition.run(context, input, athlete);
      },
    };
  return {
    ...definition,
    run: (context: Context, input: z.output<Schema>) => {
      guard(context, null);
      return definition.run(context, input);
    },
  };
}

/**
 * A read by the holder of a session, and its audit row, in one transaction.
 * @param tokenHash the session's; null without one
 */
export function readAs<Schema extends z.ZodType, Value>(
  tokenHash: string | null,
  organisation: string,
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
  input: z.output<Schema>,
): Promise<Value> {
  return inTransaction(async (tx) => {
    const context = openContext(tx, await enter(tx, tokenHash, organisation, false));
    const value = await readWhereItMay(context, definition.id, (where) => read(definition, where, input));
    await context.seal("read", definition.id);
    return value;
  });
}

async function read<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
  context: Context,
  input: z.output<Schema>,
): Promise<Value> {
  if ("athlete" in definition) {
    return definition.run(context, input, await subjectOf(context, definition.id, definition.athlete(input)));
  }
  requireOwn(context, definition.id);
  return definition.run(context, input);
}

/** A read that needs no session, because what it is asked with is a secret: it proves itself. */
interface OpenQueryDefinition<Input, Value> {
  readonly id: Exclude<ActionId, OrganisationActionId>;
  /** Null: there is nothing to show, or no more. */
  readonly runOpen: (input: Input) => Promise<Value | null>;
}

/** Makes a read for whoever holds a link by mail: what is unknown, spent and over answers alike, as null. */
export function defineOpenQuery<Input, Value>({
  runOpen,
}: OpenQueryDefinition<Input, Value>): (input: Input) => Promise<Value | null> {
  return async (input) => {
    try {
      return await runOpen(input);
    } catch (error) {
      if (isSteering(error)) throw error;
      const refusal = refusalOf(error);
      if (refusal.code === "not-found") return null;
      cannotDraw(REFUSALS[refusal.code]);
      throw refusal;
    }
  };
}
