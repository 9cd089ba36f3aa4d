import { beforeAll, expect, test } from "vitest";
import { aCorrection } from "../../../prisma/seed/builders/a-correction";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { startCorrection } from "./start-correction";
import { takeBack } from "./take-back";

let world: World;
beforeAll(async () => {
  world = await aWorld("corrects");
});

const kept = (athleteId: string) =>
  asRole(
    "superuser",
    "SELECT id, kind, corrects_submission_id, correction_reason, answers, answers_hash FROM submission WHERE athlete_id = $1 ORDER BY submitted_at",
    [athleteId],
  );

test("a correction is a new submission; the first and its flag stay", async () => {
  const { athlete } = world;
  const now = new Date();
  const wrong = PERSONAS.chestPressureNow(now);
  const { submissionId } = await anIntake(athlete, wrong, { now: new Date(now.getTime() - 3_600_000) });
  const [before] = await kept(athlete.id);
  const meant = withAnswers(wrong, { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": undefined });
  const correction = await aCorrection(athlete, submissionId, meant, { now, reason: "Ticked by mistake." });
  expect(correction.kind).toBe("correction");
  const [first, second, ...more] = await kept(athlete.id);
  expect(more).toEqual([]);
  expect(first).toEqual(before);
  expect(second).toMatchObject({
    id: correction.submissionId,
    kind: "correction",
    corrects_submission_id: submissionId,
    correction_reason: "Ticked by mistake.",
    answers: meant,
  });
  expect(
    await asRole(
      "superuser",
      "SELECT rule, state, tier FROM flag WHERE athlete_id = $1 AND rule = 'X-CARDIAC-NOW'",
      [athlete.id],
    ),
  ).toEqual([{ rule: "X-CARDIAC-NOW", state: "open", tier: "EMERGENCY" }]);
  expect(
    await asRole("superuser", "SELECT tier FROM triage_entry WHERE athlete_id = $1", [athlete.id]),
  ).toEqual([{ tier: "EMERGENCY" }]);
  expect(await asRole("superuser", "SELECT reason FROM audit_event WHERE action = 'intake.correct'")).toEqual(
    [{ reason: "Ticked by mistake." }],
  );
});

test("a correction that tells of a new emergency is sent at once", async () => {
  const { athlete } = await aWorld("corrects-upwards");
  const now = new Date();
  const first = PERSONAS.chestPressureNow(now);
  const { submissionId } = await anIntake(athlete, first, { now: new Date(now.getTime() - 3_600_000) });
  const worse = withAnswers(PERSONAS.mild(now), { "Q-CORD": ["saddle-numbness"] });
  expect(await aCorrection(athlete, submissionId, worse, { now })).toMatchObject({ kind: "emergency" });
  expect(await kept(athlete.id)).toHaveLength(2);
});

test("the submission of somebody else cannot be corrected", async () => {
  const now = new Date();
  const { submissionId } = await anIntake(world.stranger, PERSONAS.mild(now), { now });
  await expect(
    actingOn(selfOf(world.athlete), world.athlete, {}, "intake.correct", (context, subject) =>
      startCorrection(context, subject, submissionId),
    ),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("a slip takes its reason into a correction that is open already", async () => {
  const { athlete } = await aWorld("says-again");
  const now = new Date();
  const { submissionId } = await anIntake(athlete, PERSONAS.chestPressureNow(now));
  for (const reason of ["A slip.", "A slip of the thumb."]) {
    await actingOn(selfOf(athlete), athlete, {}, "intake.correct", (context, subject) =>
      takeBack(context, subject, submissionId, reason),
    );
  }
  const drafts = await actingOn(selfOf(athlete), athlete, {}, "intake.correct", ({ tx, organisation }) =>
    tx.intakeDraft.findMany({
      where: { organisationId: organisation.id, athleteId: athlete.id, submittedAt: null },
      select: { correctionReason: true },
    }),
  );
  expect(drafts).toEqual([{ correctionReason: "A slip of the thumb." }]);
});
