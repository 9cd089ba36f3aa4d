import "server-only";
import { readSelfTestForm, type SelfTestForm } from "./submit-self-tests";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { CONSENT } from "@/domain/athlete/consent";
import { dayIn } from "@/domain/athlete/local-day";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import type { Context } from "../context";
import { defineQuery } from "../query";
import { Refusal } from "../refusal";
import { answersOf, findDraft, findSection, problemsOf } from "./draft";

/** The athlete whose intake it is, and how the author stands to them. */
interface IntakeOf {
  readonly athleteId: string;
  readonly name: string;
  /** Staff fill in for the athlete, recorded as such. */
  readonly onBehalf: boolean;
  readonly timeZone: string;
  readonly today: string;
  readonly country: string | null;
}

/** The first page: what is known already, and whether a draft waits to be gone on with. */
export interface IntakeStart extends IntakeOf {
  readonly draftSavedAt: string | null;
  readonly draftKind: "intake" | "correction" | null;
  readonly contact: {
    readonly dateOfBirth: string | null;
    readonly country: string | null;
    readonly phone: string | null;
    readonly emergencyContactName: string | null;
    readonly emergencyContactPhone: string | null;
  };
  /** The athlete may not change a date of birth that is on record. */
  readonly dateOfBirthFixed: boolean;
  readonly consentWithdrawnAt: string | null;
  /** A parent or guardian who has agreed, or been asked; under 16 nothing goes on without. */
  readonly guardian: { readonly name: string; readonly agreed: boolean; readonly at: string } | null;
  readonly idempotencyKey: string;
}

const ofAthlete = z.strictObject({ athleteId: z.string() });

export const readIntakeStart = defineQuery({
  id: "intake.fill-in",
  input: ofAthlete,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<IntakeStart> => {
    const found = await context.tx.athlete.findFirstOrThrow({
      where: { organisationId: context.organisation.id, id: athlete.id },
    });
    const draft = await findDraft(context, athlete);
    const timeZone = found.timeZone ?? context.organisation.timeZone;
    return {
      athleteId: athlete.id,
      name: `${found.givenName} ${found.familyName}`,
      onBehalf: !athlete.relations.includes("self"),
      timeZone,
      today: dayIn(context.now, timeZone),
      country: found.country,
      draftSavedAt: draft?.savedAt.toISOString() ?? null,
      draftKind: draft?.kind ?? null,
      contact: {
        dateOfBirth: athlete.fields.has("clinical-answers")
          ? (found.dateOfBirth?.toISOString().slice(0, 10) ?? null)
          : null,
        country: found.country,
        phone: found.phone,
        emergencyContactName: found.emergencyContactName,
        emergencyContactPhone: found.emergencyContactPhone,
      },
      dateOfBirthFixed: found.dateOfBirth !== null && athlete.relations.includes("self"),
      consentWithdrawnAt: found.consentWithdrawnAt?.toISOString() ?? null,
      guardian: await guardianOf(context, athlete.id),
      idempotencyKey: randomUUID(),
    };
  },
});

/** Who agreed for the athlete, else who was asked last and can still answer. */
async function guardianOf(
  { tx, organisation, now }: Context,
  athleteId: string,
): Promise<IntakeStart["guardian"]> {
  const where = { organisationId: organisation.id, athleteId };
  const consent = await tx.consent.findFirst({
    where: { ...where, givenAs: "guardian", withdrawnAt: null, version: CONSENT.version },
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
  });
  if (consent) return { name: consent.guardianName ?? "", agreed: true, at: consent.givenAt.toISOString() };
  const asked = await tx.guardianRequest.findFirst({
    where: { ...where, spentAt: null, expiresAt: { gt: now } },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  return asked ? { name: asked.guardianName, agreed: false, at: asked.askedAt.toISOString() } : null;
}

/** One section of the author's open draft; null when there is no draft. */
export interface IntakeSection extends IntakeOf {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly problems: Readonly<Record<string, string>>;
  readonly version: number;
  readonly savedAt: string | null;
  readonly answers: Answers;
  readonly coachSees: boolean;
  readonly idempotencyKey: string;
}

export const readIntakeSection = defineQuery({
  id: "intake.fill-in",
  input: z.strictObject({ athleteId: z.string(), section: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { section: sectionId }, athlete): Promise<IntakeSection | null> => {
    const section = findSection(sectionId);
    if (!section) throw new Refusal("not-found");
    const draft = await findDraft(context, athlete);
    if (!draft) return null;
    const found = await context.tx.athlete.findFirstOrThrow({
      where: { organisationId: context.organisation.id, id: athlete.id },
      select: { givenName: true, familyName: true, timeZone: true, country: true, sharesTraining: true },
    });
    const page = draft.pages.get(section.id);
    const problems = page ? problemsOf(section, page, draft.today) : new Map<string, never>();
    return {
      athleteId: athlete.id,
      name: `${found.givenName} ${found.familyName}`,
      onBehalf: !athlete.relations.includes("self"),
      timeZone: found.timeZone ?? context.organisation.timeZone,
      today: draft.today,
      country: found.country,
      values: Object.fromEntries(page?.raw ?? []),
      problems: Object.fromEntries([...problems].map(([name, { code }]) => [name, code])),
      version: page?.version ?? 0,
      savedAt: page?.savedAt.toISOString() ?? null,
      answers: answersOf(draft),
      coachSees: found.sharesTraining,
      idempotencyKey: randomUUID(),
    };
  },
});

/** The whole draft before it is sent; null when there is no draft. */
export interface IntakeReview extends IntakeOf {
  readonly draftId: string;
  readonly kind: "intake" | "correction";
  readonly answers: Answers;
  /** Sections with answers that could not be read; they would be sent as unanswered. */
  readonly faulty: readonly { readonly section: string; readonly title: string }[];
  readonly savedAt: string;
  readonly idempotencyKey: string;
}

export const readIntakeReview = defineQuery({
  id: "intake.fill-in",
  input: ofAthlete,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<IntakeReview | null> => {
    const draft = await findDraft(context, athlete);
    if (!draft) return null;
    const found = await context.tx.athlete.findFirstOrThrow({
      where: { organisationId: context.organisation.id, id: athlete.id },
      select: { givenName: true, familyName: true, timeZone: true, country: true },
    });
    const faulty = INTAKE_SECTIONS.filter((section) => {
      const page = draft.pages.get(section.id);
      return page !== undefined && problemsOf(section, page, draft.today).size > 0;
    });
    return {
      athleteId: athlete.id,
      name: `${found.givenName} ${found.familyName}`,
      onBehalf: !athlete.relations.includes("self"),
      timeZone: found.timeZone ?? context.organisation.timeZone,
      today: draft.today,
      country: found.country,
      draftId: draft.id,
      kind: draft.kind,
      answers: answersOf(draft),
      faulty: faulty.map(({ id, title }) => ({ section: id, title })),
      savedAt: draft.savedAt.toISOString(),
      // The key under which the draft is sent was minted with it: the same draft sent twice is one submission.
      idempotencyKey: draft.idempotencyKey,
    };
  },
});

export const readSelfTests = defineQuery({
  id: "self-test.send",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: (context, _input, athlete): Promise<SelfTestForm | null> => readSelfTestForm(context, athlete),
});
