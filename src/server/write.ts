import "server-only";
import { z } from "zod";
import type { OrganisationActionId } from "@/domain/access/policy";
import { enter } from "./actor";
import { readSessionTokenHash } from "./auth/session-token";
import { canonicalHash } from "./canonical";
import { openContext, requireOwn, subjectOf, type Context, type Subject } from "./context";
import { inTransaction } from "./db/transaction";
import { plainObject, type FormFields } from "./form-fields";
import { Refusal } from "./refusal";

/** What a write answers: where to go next, or a sentence (a key of `outcome.done` messages) to show. */
export interface Done {
  readonly to?: string;
  readonly message?: string;
  /** For callers that are no form. */
  readonly value?: Readonly<Record<string, string>>;
}

export type ObjectSchema = z.ZodObject;

export interface Definition<Schema extends ObjectSchema> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  /** Fields that the schema does not name are the use case's own (questions of a section). */
  readonly openFields?: true;
  readonly run: (context: Context, input: z.output<Schema>, fields: FormFields) => Promise<Done>;
}

export interface AthleteDefinition<Schema extends ObjectSchema> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  readonly openFields?: true;
  /** Which athlete the input is about: authorisation is settled on it before `run`. */
  readonly athlete: (input: z.output<Schema>) => string;
  readonly run: (
    context: Context,
    input: z.output<Schema>,
    athlete: Subject,
    fields: FormFields,
  ) => Promise<Done>;
}

/** Travels with every form: the organisation of its address, and the key that makes the same post twice one. */
const Envelope = z.object({ organisation: z.string().min(1).max(60), idempotencyKey: z.uuid() });

/** The write itself, for the form above and for what is no form (autosave). */
export async function write<Schema extends ObjectSchema>(
  definition: Definition<Schema> | AthleteDefinition<Schema>,
  fields: FormFields,
): Promise<Done> {
  const envelope = Envelope.safeParse({
    organisation: fields.get("organisation")?.[0],
    idempotencyKey: fields.get("idempotencyKey")?.[0],
  });
  if (!envelope.success) throw new Refusal("malformed");
  const { organisation, idempotencyKey } = envelope.data;
  const body = new Map([...fields].filter(([name]) => name !== "organisation" && name !== "idempotencyKey"));
  const named = new Map([...body].filter(([name]) => name in definition.input.shape));
  const rest = new Map([...body].filter(([name]) => !(name in definition.input.shape)));
  if (rest.size > 0 && !definition.openFields) throw new Refusal("malformed");
  const input = definition.input.safeParse(plainObject(definition.input, named));
  if (!input.success) throw new Refusal("invalid", fieldMessages(input.error));
  const tokenHash = await readSessionTokenHash();
  return inTransaction(async (tx) => {
    const context = openContext(tx, await enter(tx, tokenHash, organisation, true));
    const act = async (): Promise<Done> => {
      if ("athlete" in definition) {
        const athlete = await subjectOf(context, definition.id, definition.athlete(input.data));
        return definition.run(context, input.data, athlete, rest);
      }
      requireOwn(context, definition.id);
      return definition.run(context, input.data, rest);
    };
    return once(context, definition.id, idempotencyKey, [...body], act);
  });
}

/**
 * Acts once per key: the same request again gets the first answer; another body, action or person under the key is
 * refused. Whoever comes while the first is still at work waits for it, at most as long as the lock timeout.
 */
async function once(
  context: ReturnType<typeof openContext>,
  action: OrganisationActionId,
  key: string,
  body: unknown,
  act: () => Promise<Done>,
): Promise<Done> {
  const { tx, organisation, actor } = context;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organisation.id}/${key}`}, 0))`;
  const bodyHash = canonicalHash(body);
  const earlier = await tx.actionReceipt.findFirst({
    where: { organisationId: organisation.id, key },
  });
  if (earlier) {
    const same =
      earlier.action === action && earlier.actorId === actor.membershipId && earlier.bodyHash === bodyHash;
    if (!same) throw new Refusal("key-reused");
    return earlier.result as Done;
  }
  const done = await act();
  await context.seal("write", action);
  await tx.actionReceipt.create({
    data: {
      organisationId: organisation.id,
      key,
      action,
      actorId: actor.membershipId,
      bodyHash,
      result: { ...done },
      createdAt: context.now,
    },
  });
  return done;
}

/** The first message of each field, as a key of `outcome.field` messages. */
export function fieldMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    messages[name] ??= issue.message;
  }
  return messages;
}
