import { beforeAll, expect, test } from "vitest";
import { wordsKey } from "@/domain/access/audit";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { auditOfAthlete } from "../athlete/audit-of-athlete";
import { auditRefusedSignIn } from "../auth/audit-refused-sign-in";
import { signedIn } from "../auth/signed-in.db.testing";
import { database } from "../db/client";
import { asRole } from "../db/connections.db.testing";

let world: World;
beforeAll(async () => {
  world = await aWorld("audits");
});

async function eventsOf(actorId: string): Promise<readonly string[]> {
  const rows = await asRole(
    "superuser",
    "SELECT kind, action, detail FROM audit_event WHERE actor_id = $1 ORDER BY at, id",
    [actorId],
  );
  return rows.map(({ kind, action, detail }) =>
    wordsKey({ kind: kind === "read" ? "read" : "write", action: String(action), detail }),
  );
}

test("signing in, out, and a refused try are told where the account is a member, and nowhere else", async () => {
  const { membershipId, email } = world.coach;
  const before = await eventsOf(membershipId);
  const { hash } = await signedIn(world.coach);
  await auditRefusedSignIn(email.toUpperCase());
  await auditRefusedSignIn("nobody@audits.example");
  await database().prisma.$executeRaw`SELECT close_session(${hash})`;
  await database().prisma.$executeRaw`SELECT close_session(${hash})`;
  expect((await eventsOf(membershipId)).slice(before.length)).toEqual([
    "account-sign-in",
    "account-sign-in-refused",
    "account-sign-out",
  ]);
  expect(before).toContain("account-accept-invitation");
});

test("what of a membership was changed is told apart", async () => {
  const before = await eventsOf(world.admin.membershipId);
  await aMemberChange(world.organisation, world.otherCoach, { state: "suspended" });
  await aMemberChange(world.organisation, world.otherCoach, { state: "active" });
  await aMemberChange(world.organisation, world.otherCoach, { roles: ["coach"] });
  expect((await eventsOf(world.admin.membershipId)).slice(before.length)).toEqual([
    "members-change-suspended",
    "members-change-active",
    "members-change-roles",
  ]);
});

test("an act that does two things has a row for each, about the same athlete", async () => {
  await actingOn(world.clinician, world.athlete, {}, "note.write", async (context) => {
    context.note({ audience: "staff" });
    context.also("flag.close", { flagId: "f" });
  });
  const rows = await asRole(
    "superuser",
    `SELECT e.action, e.detail FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
      WHERE s.athlete_id = $1 AND e.actor_id = $2 ORDER BY e.action`,
    [world.athlete.id, world.clinician.membershipId],
  );
  expect(rows).toEqual([
    { action: "flag.close", detail: { flagId: "f" } },
    { action: "note.write", detail: { audience: "staff" } },
  ]);
});

test("an athlete's own log says once a day that a coach saw them", async () => {
  const { athlete, coach } = world;
  const seen = new Date("2026-11-20T08:00:00Z").getTime();
  for (let time = 0; time < 30; time += 1) {
    await actingOn(coach, athlete, { now: new Date(seen + time * 60_000) }, "note.write", async () => {});
  }
  await asRole(
    "superuser",
    "UPDATE audit_event SET kind = 'read', action = 'triage.read' WHERE actor_id = $1 AND action = 'note.write'",
    [coach.membershipId],
  );
  const log = await actingOn(selfOf(athlete), athlete, {}, "athlete.read", auditOfAthlete);
  expect(log.filter(({ words }) => words === "triage-read")).toMatchObject([
    { count: 30, at: "2026-11-20T08:29:00.000Z", since: "2026-11-20T08:00:00.000Z" },
  ]);
});
