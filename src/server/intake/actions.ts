"use server";

import { randomUUID } from "node:crypto";
import { after } from "next/server";
import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { dayIn } from "@/domain/athlete/local-day";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { emergencyInSection } from "@/domain/intake/emergency-in-section";
import { StartFields } from "@/domain/intake/start";
import { defineAction, defineQuietAction } from "../action";
import type { Context, Subject } from "../context";
import { mailGuardian } from "../athlete/mail-guardian";
import type { FormFields } from "../form-fields";
import { sendQueuedMail } from "../mail/send-queued-mail";
import { Refusal } from "../refusal";
import { findDraft, findSection } from "./draft";
import { isUrgent } from "./is-urgent";
import { postSection } from "./post-section";
import { discardDraft } from "./discard-draft";
import { saveSection } from "./save-section";
import { startCorrection } from "./start-correction";
import { startIntake } from "./start-intake";
import { submitSelfTests } from "./submit-self-tests";
import { takeBack } from "./take-back";
import { submitDraft } from "./submit-draft";

const SectionFields = z.strictObject({
  athleteId: z.string(),
  section: z.string(),
  sectionVersion: z.string().regex(/^\d{1,6}$/),
});

const EMERGENCY_PAGE = "/emergency";

function isWithoutConsent(error: unknown): boolean {
  return error instanceof Refusal && error.code === "no-consent";
}

function isEmergencyPost({ now, organisation }: Context, sectionId: string, posted: FormFields): boolean {
  const section = findSection(sectionId);
  const today = dayIn(now, organisation.timeZone);
  return (
    section !== undefined &&
    emergencyInSection(section, posted, {}, today, now.toISOString()).rules.length > 0
  );
}

function intakeOf(context: Context, athleteId: string): string {
  return `/o/${context.organisation.slug}/athletes/${athleteId}/intake`;
}

/** Whoever may not read the receipt of what they sent for somebody sees the athlete's page instead. */
function afterSending(context: Context, athlete: Subject, submissionId: string): string {
  const page = `/o/${context.organisation.slug}/athletes/${athlete.id}`;
  return athlete.fields.has("receipt") ? `${page}/result/${submissionId}` : page;
}

export const startIntakeAction = defineAction({
  id: "intake.fill-in",
  input: StartFields,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, fields, athlete) => {
    const asked = await startIntake(context, athlete, fields);
    if (asked !== null) {
      await mailGuardian(context, athlete, asked);
      after(sendQueuedMail);
      return { to: `${intakeOf(context, athlete.id)}?guardian=asked` };
    }
    return { to: `${intakeOf(context, athlete.id)}/${INTAKE_SECTIONS[0]?.id}` };
  },
});

export const saveSectionAction = defineAction({
  id: "intake.fill-in",
  input: SectionFields,
  openFields: true,
  urgent: isUrgent,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { section, sectionVersion }, athlete, posted) => {
    const { sent, problems } = await postSection(
      context,
      athlete,
      section,
      Number(sectionVersion),
      posted,
    ).catch((error: unknown) => {
      // Nothing may be kept of it, and help now does not wait for consent.
      if (isWithoutConsent(error) && isEmergencyPost(context, section, posted))
        return { sent: EMERGENCY_PAGE, problems: 0 };
      throw error;
    });
    if (sent === EMERGENCY_PAGE) return { to: EMERGENCY_PAGE };
    if (sent !== null) return { to: afterSending(context, athlete, sent) };
    const intake = intakeOf(context, athlete.id);
    if (problems > 0) return { to: `${intake}/${section}?check=yes` };
    const next = INTAKE_SECTIONS[INTAKE_SECTIONS.findIndex(({ id }) => id === section) + 1];
    return { to: next ? `${intake}/${next.id}` : `${intake}/review` };
  },
});

export const autosaveSectionAction = defineQuietAction({
  id: "intake.fill-in",
  input: SectionFields,
  openFields: true,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { section: sectionId, sectionVersion }, athlete, posted) => {
    const section = findSection(sectionId);
    const draft = await findDraft(context, athlete);
    if (!section || !draft) throw new Refusal("not-found");
    const idempotencyKey = randomUUID();
    const page = draft.pages.get(section.id);
    if (page && page.version !== Number(sectionVersion)) {
      return {
        conflict: {
          savedAt: page.savedAt.toISOString(),
          values: Object.fromEntries(page.raw),
          hidden: { sectionVersion: String(page.version), idempotencyKey },
        },
      };
    }
    const version = await saveSection(context, draft, section, Number(sectionVersion), posted);
    return {
      savedAt: context.now.toISOString(),
      hidden: { sectionVersion: String(version), idempotencyKey },
    };
  },
});

export const submitIntakeAction = defineAction({
  id: "intake.fill-in",
  input: z.strictObject({ athleteId: z.string(), draftId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { draftId }, athlete) => {
    const draft = await findDraft(context, athlete);
    if (!draft || draft.id !== draftId) throw new Refusal("not-possible");
    const submissionId = await submitDraft(context, athlete, draft);
    return { to: afterSending(context, athlete, submissionId) };
  },
});

export const discardDraftAction = defineAction({
  id: "intake.fill-in",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete) => {
    const draft = await findDraft(context, athlete);
    if (!draft) throw new Refusal("not-possible");
    await discardDraft(context, draft);
    return { to: intakeOf(context, athlete.id) };
  },
});

export const correctAction = defineAction({
  id: "intake.correct",
  input: z.strictObject({
    athleteId: z.string(),
    submissionId: z.uuid(),
    section: z.string().optional(),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { submissionId, section }, athlete) => {
    // What was begun and not sent is not thrown away for it: the page leads back into it.
    if (await findDraft(context, athlete)) return { to: intakeOf(context, athlete.id) };
    await startCorrection(context, athlete, submissionId);
    const page = section === undefined ? undefined : findSection(section);
    return { to: `${intakeOf(context, athlete.id)}/${page?.id ?? "review"}` };
  },
});

/** "Ticked by mistake": opens the sent answers to be corrected, and keeps what the person says of the slip with them. */
export const takeBackAction = defineAction({
  id: "intake.correct",
  input: z.strictObject({
    athleteId: z.string(),
    submissionId: z.uuid(),
    reason: freeText(500, "slip-missing"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { submissionId, reason }, athlete) => {
    context.because(reason);
    await takeBack(context, athlete, submissionId, reason);
    return { to: `${intakeOf(context, athlete.id)}/review` };
  },
});

/** Sends the self-tests of a test week. */
export const sendSelfTestsAction = defineAction({
  id: "self-test.send",
  input: z.strictObject({ athleteId: z.string(), sendKey: z.uuid() }),
  openFields: true,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { sendKey }, athlete, posted) => {
    await submitSelfTests(context, athlete, posted, sendKey);
    return {
      to: `/o/${context.organisation.slug}/athletes/${athlete.id}/programme?done=self-tests-sent`,
    };
  },
});
