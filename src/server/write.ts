import "server-only";
import { z } from "zod";
import type { OrganisationActionId } from "@/domain/access/policy";
import { enter } from "./actor";
import { readSessionTokenHash } from "./auth/session-token";
import { openContext, requireOwn, subjectOf, type Context, type Subject } from "./context";
import { inTransaction } from "./db/transaction";
import { plainObject, type FormFields } from "./form-fields";
import type { FileField } from "./form-file";
import { Refusal } from "./refusal";

/** What a write answers to a form: where to go next, or a sentence (a key of `outcome.done` messages) to show. */
export interface Done {
  readonly to?: string;
  readonly message?: string;
}

export type ObjectSchema = z.ZodObject;

export interface Definition<Schema extends ObjectSchema, Value = Done> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  /** Fields that the schema does not name are the use case's own (questions of a section). */
  readonly openFields?: true;
  /** The one field that is a file; the schema reads it as text, one character per byte. */
  readonly file?: FileField;
  readonly run: (context: Context, input: z.output<Schema>, fields: FormFields) => Promise<Value>;
  /** What follows once it is written, in transactions of its own: a run over several athletes. */
  readonly afterwards?: (input: z.output<Schema>, organisation: string) => Promise<void>;
}

export interface AthleteDefinition<Schema extends ObjectSchema, Value = Done> {
  readonly id: OrganisationActionId;
  readonly input: Schema;
  readonly openFields?: true;
  /** Does what was posted call for help now? Asked when the post is refused, for whatever reason. */
  readonly urgent?: (fields: FormFields) => boolean;
  /** Which athlete the input is about: authorisation is settled on it before `run`. */
  readonly athlete: (input: z.output<Schema>) => string;
  readonly run: (
    context: Context,
    input: z.output<Schema>,
    athlete: Subject,
    fields: FormFields,
  ) => Promise<Value>;
}

/** A request to write, and how often it may happen. */
export interface Request {
  readonly context: Context;
  readonly action: OrganisationActionId;
  readonly key: string;
  readonly body: unknown;
  /** The use case guards itself by a version: another body under the key is for it to judge, not to be refused. */
  readonly guarded: boolean;
}
export type Around<Value> = (request: Request, act: () => Promise<Value>) => Promise<Value>;

/** Travels with every form: the organisation of its address, and the key that makes the same post twice one. */
const Envelope = z.object({ organisation: z.string().min(1).max(60), idempotencyKey: z.uuid() });

/** A write by whoever's session this request carries. */
export async function write<Schema extends ObjectSchema, Value>(
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
  fields: FormFields,
  around: Around<Value>,
): Promise<Value> {
  return writeAs(await readSessionTokenHash(), definition, fields, around);
}

/**
 * A write and its audit row in one transaction; how often it happens under one key is for `around` to say.
 * @param tokenHash the session's; null without one
 */
export async function writeAs<Schema extends ObjectSchema, Value>(
  tokenHash: string | null,
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
  fields: FormFields,
  around: Around<Value>,
): Promise<Value> {
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
  return inTransaction(async (tx) => {
    const context = openContext(tx, await enter(tx, tokenHash, organisation, true));
    const act = async (): Promise<Value> => {
      const value = await run(definition, context, input.data, rest);
      await context.seal("write", definition.id);
      return value;
    };
    return around(
      {
        context,
        action: definition.id,
        key: idempotencyKey,
        body: [...body],
        guarded: definition.openFields === true,
      },
      act,
    );
  });
}

async function run<Schema extends ObjectSchema, Value>(
  definition: Definition<Schema, Value> | AthleteDefinition<Schema, Value>,
  context: Context,
  input: z.output<Schema>,
  rest: FormFields,
): Promise<Value> {
  if ("athlete" in definition) {
    const athlete = await subjectOf(context, definition.id, definition.athlete(input));
    return definition.run(context, input, athlete, rest);
  }
  requireOwn(context, definition.id);
  return definition.run(context, input, rest);
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
