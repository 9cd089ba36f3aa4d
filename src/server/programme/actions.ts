"use server";

import { z } from "zod";
import { itemsPosted, TEMPLATE_SHAPE, type TemplatePosted } from "@/domain/programme/template-fields";
import type { TemplateWords } from "@/domain/programme/template-record";
import { TickFields } from "@/domain/programme/tick-fields";
import { defineAction } from "../action";
import { changeTemplate, makeTemplate, withdrawTemplate } from "./keep-template";
import { tickSession } from "./tick-session";

/** Keeps a session of the programme as the athlete ticked it. */
export const tickSessionAction = defineAction({
  id: "programme.tick",
  input: TickFields,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, fields, athlete) => {
    const { doneOn, seen, done, painDuring, painAfter, clean, beforeId, morning } = fields;
    await tickSession(context, athlete, {
      doneOn,
      done: done ?? [],
      painDuring: painDuring ?? null,
      painAfter: painAfter ?? null,
      clean: clean === undefined ? null : clean === "yes",
      seen: seen ?? null,
      before: beforeId === undefined || morning === undefined ? null : { id: beforeId, morning },
    });
    return { to: `/o/${context.organisation.slug}/athletes/${athlete.id}/programme?done=session-ticked` };
  },
});

const templatePage = (slug: string, id: string, done: string) => `/o/${slug}/templates/${id}?done=${done}`;

function wordsOf({ name, purpose, shared, ...fields }: TemplatePosted): TemplateWords {
  return { name, purpose, shared: shared === "yes", items: itemsPosted(fields) };
}

/** Makes a programme template. */
export const makeTemplateAction = defineAction({
  id: "template.make",
  input: z.strictObject(TEMPLATE_SHAPE),
  run: async (context, posted) => {
    const id = await makeTemplate(context, wordsOf(posted));
    return { to: templatePage(context.organisation.slug, id, "template-made") };
  },
});

/** Makes another version of one. */
export const changeTemplateAction = defineAction({
  id: "template.change",
  input: z.strictObject({
    ...TEMPLATE_SHAPE,
    templateId: z.uuid(),
    seen: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  }),
  run: async (context, { templateId, seen, ...posted }) => {
    await changeTemplate(context, templateId, seen, wordsOf(posted));
    return { to: templatePage(context.organisation.slug, templateId, "template-changed") };
  },
});

/** Withdraws one: it is given to nobody any more. */
export const withdrawTemplateAction = defineAction({
  id: "template.withdraw",
  input: z.strictObject({ templateId: z.uuid() }),
  run: async (context, { templateId }) => {
    await withdrawTemplate(context, templateId);
    return { to: templatePage(context.organisation.slug, templateId, "template-withdrawn") };
  },
});
