import "server-only";
import { randomUUID } from "node:crypto";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { writeForm } from "@/domain/questionnaire/write-form";
import { requireConsent } from "../athlete/consent-state";
import type { Context, Subject } from "../context";

/** What a new draft begins with. Only a correction begins with clinical answers: the ones to be corrected. */
export interface DraftStart {
  readonly kind: "intake" | "correction";
  readonly correctsSubmissionId: string | null;
  readonly correctionReason?: string | null;
  readonly answers: Answers;
  readonly questionnaireVersion: string;
}

/** Opens a draft for this author unless one is open already, and mints the key under which it will be sent. */
export async function openDraft(context: Context, athlete: Subject, start: DraftStart): Promise<void> {
  const { tx, organisation, actor, now } = context;
  await requireConsent(context, athlete.id);
  const [opened] = await tx.intakeDraft.createManyAndReturn({
    data: [
      {
        organisationId: organisation.id,
        athleteId: athlete.id,
        authorId: actor.membershipId,
        kind: start.kind,
        correctsSubmissionId: start.correctsSubmissionId,
        correctionReason: start.correctionReason ?? null,
        questionnaireVersion: start.questionnaireVersion,
        idempotencyKey: randomUUID(),
        createdAt: now,
        savedAt: now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!opened) return;
  const pages = INTAKE_SECTIONS.map((section) => ({
    section,
    raw: writeForm(section, start.answers),
  })).filter(({ raw }) => raw.size > 0);
  if (pages.length === 0) return;
  await tx.draftSection.createMany({
    data: pages.map(({ section, raw }) => ({
      organisationId: organisation.id,
      draftId: opened.id,
      section: section.id,
      raw: Object.fromEntries([...raw].map(([name, values]) => [name, [...values]])),
      version: 1,
      savedAt: now,
    })),
  });
}
