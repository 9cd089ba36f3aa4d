import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Answers } from "@/domain/questionnaire/answers";
import { aDraft } from "../../../prisma/seed/builders/a-draft";
import { aSquad } from "../../../prisma/seed/builders/a-squad";
import { actingOn, contextOf } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { signedIn } from "../auth/signed-in.db.testing";
import { canonicalHash } from "../canonical";
import { openContext, subjectOf } from "../context";
import { asRole, inside, rowCounts } from "../db/connections.db.testing";
import { inTransaction } from "../db/transaction";
import { once } from "../once";
import { Refusal } from "../refusal";
import { writeAs, type AthleteDefinition } from "../write";
import { findDraft } from "./draft";
import { Broken, breakingAfter } from "./failing-transaction.db.testing";
import { submitDraft } from "./submit-draft";

const SendFields = z.strictObject({ athleteId: z.string(), draftId: z.string() });
/** The act behind the button that sends an intake. */
const sending: AthleteDefinition<typeof SendFields> = {
  id: "intake.fill-in",
  input: SendFields,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { draftId }, athlete) => {
    const draft = await findDraft(context, athlete);
    if (!draft || draft.id !== draftId) throw new Refusal("not-possible");
    return { to: await submitDraft(context, athlete, draft) };
  },
};

let world: World;
let athlete: BuiltAthlete;
let count = 0;
beforeAll(async () => {
  world = await aWorld("sends");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, await aSquad(world.organisation, "Road"), {
    givenName: "Ada",
    familyName: `Sender ${count}`,
    email: `sender${count}@sends.example`,
  });
});

/** A whole draft of these answers, waiting to be sent. */
async function wholeDraft(answers: Answers) {
  await aDraft(athlete, answers, { sections: 99 });
  const draft = await actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", findDraft);
  if (!draft) throw new Error("no draft");
  return draft;
}
function submissions(): Promise<Record<string, unknown>[]> {
  return asRole("superuser", "SELECT * FROM submission WHERE athlete_id = $1 ORDER BY submitted_at, id", [
    athlete.id,
  ]);
}

describe("sending", () => {
  test("keeps answers, assessment, flags, programme, standing, event and audit together", async () => {
    const now = new Date();
    const answers = PERSONAS.strapsTingle(now);
    const { submissionId } = await anIntake(athlete, answers, { now });
    const [kept] = await submissions();
    expect(kept).toMatchObject({
      id: submissionId,
      kind: "intake",
      answers,
      answers_hash: canonicalHash(answers),
      submitted_by: selfOf(athlete).membershipId,
      on_behalf: false,
      submitted_at: now,
    });
    const [all] = await asRole(
      "superuser",
      `SELECT a.tier, a.mode, a.pain_worst,
         (SELECT array_agg(rule ORDER BY rule) FROM flag WHERE athlete_id = $1 AND state = 'open') AS flags,
         (SELECT array_agg(mode) FROM programme_assignment WHERE athlete_id = $1 AND ended_at IS NULL) AS programmes,
         (SELECT row_to_json(t) FROM (SELECT tier, mode, state, neurological, categories FROM triage_entry WHERE athlete_id = $1) t) AS standing,
         (SELECT count(*)::int FROM outbox_event WHERE payload->>'submissionId' = $2) AS events,
         (SELECT count(*)::int FROM audit_event WHERE detail->>'submissionId' = $2) AS audited
       FROM assessment a WHERE a.submission_id = $2::uuid`,
      [athlete.id, submissionId],
    );
    expect(all).toEqual({
      tier: "WITHIN_DAYS",
      mode: "RESTRICTED",
      pain_worst: 2,
      flags: ["REFER-NEURO-TINGLING"],
      programmes: ["RESTRICTED"],
      standing: {
        tier: "WITHIN_DAYS",
        mode: "RESTRICTED",
        state: "waiting",
        neurological: true,
        categories: ["neurological"],
      },
      events: 1,
      audited: 1,
    });
  });

  test("by staff is kept as such", async () => {
    await anIntake(athlete, PERSONAS.mild(new Date()), { by: world.coach });
    expect(await submissions()).toMatchObject([{ on_behalf: true, submitted_by: world.coach.membershipId }]);
  });

  test("breaking off after any statement leaves nothing behind", async () => {
    const { id } = await wholeDraft(PERSONAS.growingWeakness(new Date()));
    const before = await rowCounts();
    const attempt = (n: number) =>
      inTransaction(async (tx) => {
        const opened = await contextOf(tx, selfOf(athlete), new Date());
        const subject = await subjectOf(opened, "intake.fill-in", athlete.id);
        const breaking = breakingAfter(tx, n);
        const context = openContext(breaking.tx, {
          now: opened.now,
          organisation: opened.organisation,
          actor: opened.actor,
        });
        context.concerns(athlete.id);
        const draft = await findDraft(opened, subject);
        if (!draft) throw new Error("the draft is gone");
        await submitDraft(context, subject, draft);
        await context.seal("write", "intake.fill-in");
        return breaking.ran();
      });
    let broken = 0;
    for (let n = 1; ; n += 1) {
      const ran = await attempt(n).catch((error: unknown) => {
        if (error instanceof Broken) return null;
        throw error;
      });
      if (ran !== null) {
        expect(ran).toBe(n - 1);
        break;
      }
      broken += 1;
      expect(await rowCounts()).toEqual(before);
      expect(await asRole("superuser", "SELECT submitted_at FROM intake_draft WHERE id = $1", [id])).toEqual([
        { submitted_at: null },
      ]);
      expect(
        await asRole("superuser", "SELECT state, tier, version FROM triage_entry WHERE athlete_id = $1", [
          athlete.id,
        ]),
      ).toEqual([{ state: "no-answer", tier: null, version: 1 }]);
    }
    expect(broken).toBeGreaterThan(15);
    expect(await submissions()).toHaveLength(1);
  });
});

describe("the same draft", () => {
  async function sendingAs(key: string, draftId: string): Promise<unknown> {
    const { hash } = await signedIn(selfOf(athlete));
    const fields = new Map(
      Object.entries({ organisation: "sends", idempotencyKey: key, athleteId: athlete.id, draftId }).map(
        ([name, value]) => [name, [value]] as const,
      ),
    );
    return writeAs(hash, sending, fields, once).catch((error: unknown) =>
      error instanceof Refusal ? error.code : error,
    );
  }

  test("sent twice is one submission, and the second gets the answer of the first", async () => {
    const draft = await wholeDraft(PERSONAS.mild(new Date()));
    const first = await sendingAs(draft.idempotencyKey, draft.id);
    expect(first).toHaveProperty("to");
    expect(await sendingAs(draft.idempotencyKey, draft.id)).toEqual(first);
    expect(await submissions()).toHaveLength(1);
  });

  test("with another body under its key is refused", async () => {
    const draft = await wholeDraft(PERSONAS.mild(new Date()));
    await sendingAs(draft.idempotencyKey, draft.id);
    expect(await sendingAs(draft.idempotencyKey, randomUUID())).toBe("key-reused");
    expect(await submissions()).toHaveLength(1);
  });

  test("sent again under another key is refused as well", async () => {
    const draft = await wholeDraft(PERSONAS.mild(new Date()));
    await sendingAs(draft.idempotencyKey, draft.id);
    expect(await sendingAs(randomUUID(), draft.id)).toBe("not-possible");
    expect(await submissions()).toHaveLength(1);
  });

  test("sent six times at once, under one key or under six, is one submission", async () => {
    const one = await wholeDraft(PERSONAS.mild(new Date()));
    const same = await Promise.all(Array.from({ length: 6 }, () => sendingAs(one.idempotencyKey, one.id)));
    expect(same.map((answer) => JSON.stringify(answer))).toEqual(same.map(() => JSON.stringify(same[0])));
    const two = await wholeDraft(PERSONAS.mild(new Date()));
    const others = await Promise.all(Array.from({ length: 6 }, () => sendingAs(randomUUID(), two.id)));
    expect(others.filter((answer) => typeof answer === "object")).toHaveLength(1);
    expect(others.filter((answer) => answer === "not-possible")).toHaveLength(5);
    expect(await submissions()).toHaveLength(2);
  });
});

describe("an emergency", () => {
  test("is sent by the section that tells of it, and is in triage at once", async () => {
    const now = new Date();
    const answers = PERSONAS.chestPressureNow(now);
    const { submissionId, kind } = await anIntake(athlete, answers, { now });
    expect(kind).toBe("emergency");
    const [kept] = await submissions();
    expect(kept).toMatchObject({ id: submissionId, kind: "emergency" });
    expect(Object.keys(kept?.["answers"] as object)).not.toContain("Q-FORM");
    expect(
      await inside(
        world.organisation.id,
        `SELECT tier, mode, state FROM triage_entry WHERE athlete_id = '${athlete.id}'`,
      ),
    ).toEqual([{ tier: "EMERGENCY", mode: "HOLD", state: "waiting" }]);
    expect(await actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", findDraft)).toBeNull();
  });

  test("an old flag that is open does not end a new intake", async () => {
    const now = new Date();
    await anIntake(athlete, PERSONAS.chestPressureNow(now), { now: new Date(now.getTime() - 86_400_000) });
    expect(await anIntake(athlete, PERSONAS.mild(now), { now })).toMatchObject({ kind: "intake" });
    expect(
      await inside(
        world.organisation.id,
        `SELECT tier, mode FROM triage_entry WHERE athlete_id = '${athlete.id}'`,
      ),
    ).toEqual([{ tier: "EMERGENCY", mode: "HOLD" }]);
  });
});
