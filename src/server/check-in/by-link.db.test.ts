import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aCheckInPlan } from "../../../prisma/seed/builders/a-check-in-plan";
import { aLookAfter } from "../../../prisma/seed/builders/a-look-after";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { readRecord } from "../athlete/read-record";
import { asRole } from "../db/connections.db.testing";
import type { Refusal } from "../refusal";
import { linkHolds, openByLink, readByLink, submitByLink } from "./by-link";
import { changeReminders } from "./change-reminders";
import { takeBackByLink } from "./take-back-by-link";

let round = 0;
const SLIP_KEY = "1b8f6f5e-6f0e-4c59-9a3c-0d8c4a1d2e3f";
const KEY = "8b8f6f5e-6f0e-4c59-9a3c-0d8c4a1d2e3f";
const posted = new Map(
  Object.entries({
    "Q-NEW": ["no"],
    "Q-NPRS-WORST": ["2"],
    "Q-NPRS-RUN": ["1"],
    "Q-TREND": ["better"],
    "Q-ADL": ["0"],
  }),
);

/** Somebody whose reminder has just gone out, and its links. */
async function reminded(): Promise<World & { link: (path: string) => string }> {
  round += 1;
  const world = await aWorld(`link-${round}`);
  const first = hoursBefore(new Date(), 240);
  await anIntake(world.athlete, PERSONAS.mild(first), { now: first });
  await aCheckInPlan(world.athlete, { now: first, quiet: null });
  await aLookAfter(world.athlete, new Date());
  const [mail] = await asRole("superuser", "SELECT text FROM mail WHERE recipient = $1", [
    world.athlete.member?.email,
  ]);
  return {
    ...world,
    link: (path) => new RegExp(`/${path}/([\\w-]+)`).exec(String(mail?.["text"]))?.[1] ?? "no link",
  };
}
const refusal = (run: Promise<unknown>) =>
  run.then(
    () => "done",
    (error: unknown) => (error as Refusal).code,
  );
const sent = async (athleteId: string) =>
  (
    await asRole(
      "superuser",
      "SELECT kind, submitted_by, on_behalf FROM submission WHERE athlete_id = $1 AND kind = 'check-in'",
      [athleteId],
    )
  ).length;

describe("the link of a check-in", () => {
  test("looking spends nothing; of fifty that follow it at once one gets in", async () => {
    const { link } = await reminded();
    const token = link("check-in");
    expect([await linkHolds(token, "check-in"), await linkHolds(token, "check-in")]).toEqual([true, true]);
    const all = await Promise.all(Array.from({ length: 50 }, () => refusal(openByLink(token))));
    expect(all.filter((each) => each === "done")).toHaveLength(1);
    expect(await linkHolds(token, "check-in")).toBe(false);
  });

  test("lets its check-in be sent, once, and shows what came of it", async () => {
    const { link, athlete } = await reminded();
    const pass = await openByLink(link("check-in"));
    const before = await readByLink(pass);
    expect(before && "form" in before ? before.form.lastTime["Q-NPRS-WORST"] : null).toBe("2 out of 10");
    await submitByLink(pass, posted, KEY);
    await submitByLink(pass, posted, KEY);
    expect(await sent(athlete.id)).toBe(1);
    const after = await readByLink(pass);
    expect(after && "result" in after ? after.result.tier : null).toBe("NONE");
  });

  test("takes an emergency that was a slip as a correction, once, and leaves its flag to a clinician", async () => {
    const { link, athlete, clinician } = await reminded();
    const pass = await openByLink(link("check-in"));
    const back = (reason: string, key: string) => refusal(takeBackByLink(pass, reason, key));
    expect(await back("It was a slip.", SLIP_KEY)).toBe("not-found");
    await submitByLink(
      pass,
      new Map([...posted, ["Q-NEW", ["yes"]], ["Q-CARDIO", ["chest-pressure"]], ["Q-CARDIO-WHEN", ["now"]]]),
      KEY,
    );
    const before = await readByLink(pass);
    expect(before && "result" in before ? before.result : null).toMatchObject({
      ...{ tier: "EMERGENCY", mayBeSlip: true, correctionReason: null },
    });
    expect(await back("I meant last winter.", SLIP_KEY)).toBe("done");
    expect(await back("I meant last winter.", SLIP_KEY)).toBe("done");
    expect(await back("Again.", randomUUID())).toBe("done");
    const after = await readByLink(pass);
    expect(after && "result" in after ? after.result : null).toMatchObject({
      ...{ tier: "EMERGENCY", correctionReason: "I meant last winter." },
    });
    const kinds = await asRole(
      "superuser",
      "SELECT kind, correction_reason FROM submission WHERE athlete_id = $1 ORDER BY submitted_at, id",
      [athlete.id],
    );
    expect(kinds.slice(1)).toMatchObject([
      { kind: "check-in" },
      { kind: "correction", correction_reason: "I meant last winter." },
    ]);
    const flags = await asRole(
      "superuser",
      "SELECT DISTINCT state FROM flag WHERE athlete_id = $1 AND tier = 'EMERGENCY'",
      [athlete.id],
    );
    expect(flags).toEqual([{ state: "open" }]);
    const record = await actingOn(clinician, athlete, {}, "athlete.read", readRecord);
    const said = record.flags.filter(({ receipt }) =>
      receipt?.corrections.some(({ wordsOnly }) => wordsOnly),
    );
    expect(said.map(({ tier }) => tier)).toEqual(["EMERGENCY"]);
    expect(said[0]?.receipt?.corrections).toMatchObject([{ reason: "I meant last winter.", changes: [] }]);
  });

  test("takes nothing back that is no emergency", async () => {
    const { link } = await reminded();
    const pass = await openByLink(link("check-in"));
    await submitByLink(pass, posted, KEY);
    expect(await refusal(takeBackByLink(pass, "A slip.", SLIP_KEY))).toBe("not-possible");
  });

  test("is for nothing else, and nobody else's", async () => {
    const one = await reminded();
    const other = await reminded();
    expect(await refusal(openByLink(one.link("reminders/pause")))).toBe("not-found");
    expect(await refusal(changeReminders(one.link("check-in"), "pause"))).toBe("not-found");
    const pass = await openByLink(one.link("check-in"));
    await submitByLink(pass, posted, KEY);
    expect([await sent(one.athlete.id), await sent(other.athlete.id)]).toEqual([1, 0]);
    expect(await readByLink(other.link("check-in"))).toBeNull();
  });

  test("ends with its time, with an answer from elsewhere, and with the membership", async () => {
    const expired = await reminded();
    await asRole(
      "superuser",
      "UPDATE check_in_link SET expires_at = now() - interval '2 minutes' WHERE athlete_id = $1",
      [expired.athlete.id],
    );
    const answered = await reminded();
    await aCheckIn(answered.athlete, QUIET_WEEK);
    const suspended = await reminded();
    await asRole("superuser", "UPDATE membership SET state = 'suspended' WHERE id = $1", [
      suspended.athlete.member?.membershipId,
    ]);
    for (const { link } of [expired, answered, suspended]) {
      expect(await refusal(openByLink(link("check-in")))).toBe("not-found");
    }
    expect(await refusal(openByLink("nothing-that-anybody-was-ever-sent"))).toBe("not-found");
  });

  test("a pass ends after an hour", async () => {
    const { link, athlete } = await reminded();
    const pass = await openByLink(link("check-in"));
    await asRole(
      "superuser",
      "UPDATE check_in_link SET pass_expires_at = now() WHERE athlete_id = $1 AND pass_hash IS NOT NULL",
      [athlete.id],
    );
    expect(await readByLink(pass)).toBeNull();
    expect(await refusal(submitByLink(pass, posted, KEY))).toBe("not-found");
  });

  test("what it opened and sent stands in the athlete's audit, and no token in the database", async () => {
    const { link, athlete } = await reminded();
    const token = link("check-in");
    const pass = await openByLink(token);
    await readByLink(pass);
    const events = await asRole(
      "superuser",
      "SELECT e.kind FROM audit_event e JOIN audit_subject s ON s.event_id = e.id WHERE s.athlete_id = $1 AND e.action = 'check-in.by-link' ORDER BY e.at",
      [athlete.id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(["write", "read"]);
    const kept = JSON.stringify(await asRole("superuser", "SELECT * FROM check_in_link"));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(pass);
  });
});

describe("the links of reminders", () => {
  test("pause for two weeks, or end them and take the open check-in link back; each once", async () => {
    const { link, athlete } = await reminded();
    await changeReminders(link("reminders/pause"), "pause");
    expect(await refusal(changeReminders(link("reminders/pause"), "pause"))).toBe("not-found");
    const plan = () =>
      asRole(
        "superuser",
        "SELECT paused_until > now() + interval '13 days' AS paused, unsubscribed FROM check_in_plan WHERE athlete_id = $1",
        [athlete.id],
      );
    expect(await plan()).toEqual([{ paused: true, unsubscribed: false }]);
    await changeReminders(link("reminders/unsubscribe"), "unsubscribe");
    expect(await plan()).toEqual([{ paused: true, unsubscribed: true }]);
    expect(await linkHolds(link("check-in"), "check-in")).toBe(false);
  });

  test("that have ended are not paused: the answer says that they are off", async () => {
    const { link, athlete } = await reminded();
    expect(await changeReminders(link("reminders/unsubscribe"), "unsubscribe")).toBe("unsubscribe");
    expect(await changeReminders(link("reminders/pause"), "pause")).toBe("unsubscribe");
    expect(
      await asRole(
        "superuser",
        "SELECT paused_until, unsubscribed FROM check_in_plan WHERE athlete_id = $1",
        [athlete.id],
      ),
    ).toEqual([{ paused_until: null, unsubscribed: true }]);
  });
});
