import "server-only";
import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FormState } from "@/domain/access/form-state";
import type { ActionId, OrganisationActionId } from "@/domain/access/policy";
import { isSteering, refusalOf } from "./failure";
import { formFieldsOf, plainObject, type FormFields } from "./form-fields";
import { withFileAsText } from "./form-file";
import { answerWithHelp } from "./help-now";
import { once } from "./once";
import { Refusal, REFUSALS } from "./refusal";
import { answerWith, requestFacts } from "./request-facts";
import {
  fieldMessages,
  write,
  type AthleteDefinition,
  type Definition,
  type Done,
  type ObjectSchema,
} from "./write";

/** A write that needs no organisation: signing in and out, links by mail. It does its own limiting. */
interface OpenDefinition<Schema extends ObjectSchema> {
  readonly id: Exclude<ActionId, OrganisationActionId>;
  readonly input: Schema;
  /** Fields that the schema does not name are the use case's own (questions of a check-in). */
  readonly openFields?: true;
  /** Does what was posted call for help now? Asked when the post is refused, for whatever reason. */
  readonly urgent?: (fields: FormFields) => boolean;
  readonly runOpen: (input: z.output<Schema>, rest: FormFields) => Promise<Done>;
}

/** A write as forms call it, with script and without. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * Makes every write: session, membership (locked), input, policy, idempotency, one transaction inside the
 * organisation, the audit row in it, a typed answer. An action that has no row in the policy does not compile.
 */
export function defineAction<Schema extends ObjectSchema>(definition: AthleteDefinition<Schema>): FormAction;
export function defineAction<Schema extends ObjectSchema>(definition: Definition<Schema>): FormAction;
export function defineAction<Schema extends ObjectSchema>(definition: OpenDefinition<Schema>): FormAction;
export function defineAction<Schema extends ObjectSchema>(
  definition: OpenDefinition<Schema> | Definition<Schema> | AthleteDefinition<Schema>,
): FormAction {
  return async (_state, form) => {
    let fields: FormFields = new Map();
    let done: Done;
    try {
      fields = formFieldsOf("file" in definition ? await withFileAsText(form, definition.file) : form);
      done =
        "runOpen" in definition ? await runOpen(definition, fields) : await write(definition, fields, once);
      if ("afterwards" in definition) await follow(definition, fields);
    } catch (error) {
      if (isSteering(error)) throw error;
      const urgent = "urgent" in definition && (definition.urgent?.(fields) ?? false);
      return refused(refusalOf(error), fields, { urgent, guarded: "openFields" in definition });
    }
    if (done.to !== undefined) redirect(done.to);
    if (done.message === undefined) return { status: "done" };
    const say = await getTranslations("outcome");
    return { status: "done", message: say(`done.${done.message}`) };
  };
}

/**
 * The same door for a write that no button sends and no page follows (autosave). Its use case guards itself by a
 * version, so it keeps no receipt. Answers the use case's own value, or the refusal in words.
 */
export function defineQuietAction<Schema extends ObjectSchema, Value>(
  definition: AthleteDefinition<Schema, Value>,
): (form: FormData) => Promise<Value | { readonly error: string }> {
  return async (form) => {
    try {
      return await write(definition, formFieldsOf(form), (_request, act) => act());
    } catch (error) {
      if (isSteering(error)) throw error;
      const { code } = refusalOf(error);
      answerWith(REFUSALS[code]);
      const say = await getTranslations("outcome");
      return { error: say(`refused.${code}`) };
    }
  };
}

/** The write stands whatever comes of what follows: its page tells how far that has come. */
async function follow<Schema extends ObjectSchema>(
  { input, afterwards }: Definition<Schema>,
  fields: FormFields,
): Promise<void> {
  const named = new Map([...fields].filter(([name]) => name in input.shape));
  const read = input.safeParse(plainObject(input, named));
  if (!read.success) return;
  try {
    await afterwards?.(read.data, fields.get("organisation")?.[0] ?? "");
  } catch (error) {
    if (isSteering(error)) throw error;
    // Writes the fault down.
    refusalOf(error);
  }
}

async function runOpen<Schema extends ObjectSchema>(
  definition: OpenDefinition<Schema>,
  fields: FormFields,
): Promise<Done> {
  const isNamed = ([name]: readonly [string, unknown]) => name in definition.input.shape;
  const named = definition.openFields ? new Map([...fields].filter(isNamed)) : fields;
  const input = definition.input.safeParse(plainObject(definition.input, named));
  if (!input.success) throw new Refusal("invalid", fieldMessages(input.error));
  return definition.runOpen(input.data, new Map([...fields].filter((field) => !isNamed(field))));
}

/** Passwords are not shown again; nor is a file, which no page can put back. */
const NEVER_SHOWN_AGAIN = new Set(["password", "file", "idempotencyKey", "organisation"]);

/** What the form shows of a refusal: a sentence, messages beside fields, and everything that was typed. */
export async function refused(
  refusal: Refusal,
  fields: FormFields,
  { urgent = false, guarded = false } = {},
): Promise<FormState> {
  const { code } = refusal;
  if (urgent) await answerWithHelp();
  answerWith(REFUSALS[code], code === "unavailable" || code === "too-many" ? 5 : undefined);
  // The page was drawn from what has changed since: draw it again, so that both can be compared.
  if (code === "stale") refresh();
  const say = await getTranslations("outcome");
  const message =
    code === "overtaken" ? say("refused.overtaken", overtakenBy(refusal, say)) : say(`refused.${code}`);
  const facts = requestFacts();
  // A use case that guards itself by a version shows both states at its form.
  if (facts && !guarded && REFUSALS[code] === 409 && (await headers()).get("next-action") === null)
    facts.overtaken = message;
  return {
    status: "refused",
    code,
    message,
    ...(refusal.fields
      ? {
          // A key without words of its own is a schema's own message: nothing of that is for a page.
          fields: mapValues(refusal.fields, (key) =>
            say(/^[a-z-]+$/.test(key) && say.has(`field.${key}`) ? `field.${key}` : "field.unreadable"),
          ),
        }
      : {}),
    ...(urgent ? { helpNow: true as const } : {}),
    values: Object.fromEntries([...fields].filter(([name]) => !NEVER_SHOWN_AGAIN.has(name))),
  };
}

function overtakenBy(
  { detail = {} }: Refusal,
  say: Awaited<ReturnType<typeof getTranslations>>,
): Record<string, string> {
  const act = `act.${detail["what"] ?? ""}`;
  return { who: detail["who"] ?? "", what: say.has(act) ? say(act) : say("act.unknown") };
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]));
}
