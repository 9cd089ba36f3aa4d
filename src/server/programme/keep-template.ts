import "server-only";
import { templateFault } from "@/domain/programme/template-fault";
import type { TemplateWords } from "@/domain/programme/template-record";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { mayChangeTemplate, visibleTemplate } from "./open-template";

/**
 * Makes a template.
 * @returns its id
 * @throws Refusal `invalid` for items that no home block could hold.
 */
export async function makeTemplate(context: Context, words: TemplateWords): Promise<string> {
  const { tx, organisation, actor, now } = context;
  requireSound(words);
  const { id } = await tx.programmeTemplate.create({
    data: {
      ...{ organisationId: organisation.id, madeBy: actor.membershipId, madeAt: now },
      ...{ version: 1, shared: words.shared },
    },
    select: { id: true },
  });
  await keepVersion(context, id, 1, words);
  context.note({ template: id, version: 1 });
  return id;
}

/**
 * Makes another version of a template. Whoever has an earlier one keeps it.
 * @param seen the version that the page showed
 * @throws Refusal `stale` when there is a newer one or it is withdrawn; `not-found` for who may not change it.
 */
export async function changeTemplate(
  context: Context,
  id: string,
  seen: number,
  words: TemplateWords,
): Promise<void> {
  requireSound(words);
  const template = await changeable(context, id);
  if (template.version !== seen || template.withdrawnAt !== null) throw new Refusal("stale");
  const version = seen + 1;
  await keepVersion(context, id, version, words);
  await context.tx.programmeTemplate.updateMany({
    where: { organisationId: context.organisation.id, id },
    data: { version, shared: words.shared },
  });
  context.note({ template: id, version });
}

/** Withdraws a template: nobody is given it any more, and who has it keeps it. */
export async function withdrawTemplate(context: Context, id: string): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const template = await changeable(context, id);
  if (template.withdrawnAt !== null) throw new Refusal("stale");
  await tx.programmeTemplate.updateMany({
    where: { organisationId: organisation.id, id },
    data: { withdrawnAt: now, withdrawnBy: actor.membershipId },
  });
  context.note({ template: id });
}

async function changeable(context: Context, id: string) {
  const template = await visibleTemplate(context, id);
  if (!mayChangeTemplate(context, template)) throw new Refusal("not-found");
  return template;
}

function requireSound({ items }: TemplateWords): void {
  const fault = templateFault(items);
  if (fault !== null) throw new Refusal("invalid", { items: fault });
}

async function keepVersion(
  { tx, organisation, actor, now }: Context,
  templateId: string,
  version: number,
  { name, purpose, items }: TemplateWords,
): Promise<void> {
  await tx.programmeTemplateVersion.create({
    data: {
      ...{ organisationId: organisation.id, templateId, version, name, purpose },
      ...{ items: items.map((item) => ({ ...item })), madeBy: actor.membershipId, madeAt: now },
    },
  });
}
