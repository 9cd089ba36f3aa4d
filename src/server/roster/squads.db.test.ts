import { beforeAll, describe, expect, test } from "vitest";
import type { OrganisationActionId } from "@/domain/access/policy";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aSquad } from "../../../prisma/seed/builders/a-squad";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { anOrganisation } from "../../../prisma/seed/builders/an-organisation";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { enter } from "../actor";
import { moveAthletes } from "../organisation/move-athletes";
import { signedIn } from "../auth/signed-in.db.testing";
import { subjectOf, type Context } from "../context";
import { asRole } from "../db/connections.db.testing";
import { inTransaction } from "../db/transaction";
import { leaveOrganisation } from "../organisation/leave-organisation";
import { openSquad } from "../organisation/open-squad";
import { settleSquads } from "../organisation/settle-squads";
import { closeSquad } from "./close-squad";
import { squadsOf } from "./read-squads";
import { renameSquad } from "./rename-squad";
import { squadInReach } from "./squad-in-reach";

let world: World;
beforeAll(async () => {
  world = await aWorld("squads");
});

function as<Value>(
  who: BuiltMember,
  action: OrganisationActionId,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  return actingAs(who, {}, action, work);
}
const asAdmin = <Value>(work: (context: Context) => Promise<Value>) => as(world.admin, "squads.change", work);
const reaches = (who: BuiltMember, athleteId: string) =>
  as(who, "triage.read", (context) => subjectOf(context, "athlete.read", athleteId)).then(
    () => true,
    () => false,
  );
const newcomer = (familyName: string) =>
  anAthlete(world.organisation, world.squad, {
    givenName: "Nia",
    familyName,
    email: `nia.${familyName.toLowerCase()}@squads.example`,
  });

describe("moving athletes", () => {
  test("their new coach sees them at the next call, and the one before no longer does", async () => {
    const { id } = await newcomer("Moves");
    expect([await reaches(world.coach, id), await reaches(world.otherCoach, id)]).toEqual([true, false]);
    await asAdmin((context) => moveAthletes(context, [id], world.otherSquad.id));
    expect([await reaches(world.coach, id), await reaches(world.otherCoach, id)]).toEqual([false, true]);
    const rows = await asRole("superuser", "SELECT squad_id FROM triage_entry WHERE athlete_id = $1", [id]);
    expect(rows).toEqual([{ squad_id: world.otherSquad.id }]);
  });

  test("a concern that their coach owned goes to the new one's", async () => {
    const athlete = await newcomer("Owned");
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
    const owner = async () => {
      const [row] = await asRole(
        "superuser",
        "SELECT m.display_name AS name, t.owner_how AS how FROM triage_entry t JOIN membership m ON m.id = t.owner_id WHERE t.athlete_id = $1",
        [athlete.id],
      );
      return row;
    };
    await asRole(
      "superuser",
      "UPDATE triage_entry SET owner_id = $1, owner_how = 'taken' WHERE athlete_id = $2",
      [...[world.coach.membershipId, athlete.id]],
    );
    await asAdmin((context) => moveAthletes(context, [athlete.id], world.otherSquad.id));
    expect(await owner()).not.toMatchObject({ name: "Corin" });
    expect(await owner()).toMatchObject({ how: "inherited" });
  });

  test("who is in that squad already is not counted, and one who is not here stops all of it", async () => {
    const { id } = await newcomer("Stays");
    const elsewhere = await aWorld("elsewhere");
    expect(await asAdmin((context) => moveAthletes(context, [id], world.squad.id))).toBe(0);
    await expect(
      asAdmin((context) => moveAthletes(context, [id, elsewhere.athlete.id], world.otherSquad.id)),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await reaches(world.coach, id)).toBe(true);
  });

  test("is for an admin alone", async () => {
    for (const who of [world.coach, world.clinician, selfOf(world.athlete)])
      await expect(as(who, "squads.move", async () => {})).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("closing a squad", () => {
  test("asks where its athletes go, and takes coaches and nobody else with it", async () => {
    const squad = await aSquad(world.organisation, "Track");
    const coach = await aMember(world.organisation, {
      email: "tara@squads.example",
      name: "Tara",
      roles: ["coach"],
      squads: [squad],
    });
    const { id } = await anAthlete(world.organisation, squad, { givenName: "Tom", familyName: "Track" });
    await expect(asAdmin((context) => closeSquad(context, squad.id, undefined))).rejects.toMatchObject({
      code: "invalid",
      fields: { to: "squad-not-empty" },
    });
    await expect(asAdmin((context) => closeSquad(context, squad.id, squad.id))).rejects.toMatchObject({
      fields: { to: "squad-not-empty" },
    });
    expect(await reaches(coach, id)).toBe(true);
    await asAdmin((context) => closeSquad(context, squad.id, world.squad.id));
    expect([await reaches(coach, id), await reaches(world.coach, id)]).toEqual([false, true]);
    await expect(asAdmin((context) => moveAthletes(context, [id], squad.id))).rejects.toMatchObject({
      fields: { to: "squad-missing" },
    });
    await expect(
      anAthlete(world.organisation, squad, { givenName: "Too", familyName: "Late" }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(asAdmin((context) => renameSquad(context, squad.id, "X"))).rejects.toMatchObject({
      code: "not-possible",
    });
    const opened = await asAdmin((context) => openSquad(context, "Track"));
    expect(opened).toBe(squad.id);
    expect(await reaches(coach, id)).toBe(false);
  });
});

describe("names and lists", () => {
  test("a name is one squad's", async () => {
    await expect(
      asAdmin((context) => renameSquad(context, world.squad.id, world.otherSquad.name)),
    ).rejects.toMatchObject({ fields: { name: "squad-name-taken" } });
    await expect(asAdmin((context) => openSquad(context, world.squad.name))).rejects.toMatchObject({
      fields: { name: "squad-name-taken" },
    });
  });

  test("a coach sees the own squads, and reaches no other; admins and clinicians see all", async () => {
    const seen = async (who: BuiltMember) =>
      (await as(who, "squads.read", squadsOf)).map(({ name }) => name).filter((name) => name !== "Track");
    expect(await seen(world.coach)).toEqual(["Road"]);
    expect(await seen(world.admin)).toEqual(["Road", "Trail"]);
    expect(await seen(world.clinician)).toEqual(["Road", "Trail"]);
    const reach = (who: BuiltMember, squadId: string) =>
      as(who, "squads.read", (context) => squadInReach(context, "squads.code", squadId)).then(
        () => true,
        () => false,
      );
    expect(await reach(world.coach, world.squad.id)).toBe(true);
    expect(await reach(world.coach, world.otherSquad.id)).toBe(false);
    expect(await reach(world.clinician, world.squad.id)).toBe(false);
  });
});

describe("squads of a member", () => {
  test("a coach who begins to run is enrolled; without a squad to run in it is refused", async () => {
    const roles = ["coach", "athlete"] as const;
    const settle = (athleteSquad: string | undefined) =>
      as(world.admin, "members.change", (context) =>
        settleSquads(context, world.coach.membershipId, roles, { squads: [world.squad.id], athleteSquad }),
      );
    await expect(settle(undefined)).rejects.toMatchObject({ fields: { athleteSquad: "squad-missing" } });
    await settle(world.otherSquad.id);
    const rows = await asRole("superuser", "SELECT squad_id FROM athlete WHERE membership_id = $1", [
      world.coach.membershipId,
    ]);
    expect(rows).toEqual([{ squad_id: world.otherSquad.id }]);
  });

  test("an athlete's own squad is not one that they coach", async () => {
    const { membershipId } = selfOf(world.stranger);
    await as(world.admin, "members.change", (context) =>
      settleSquads(context, membershipId, ["athlete"], {
        squads: [world.squad.id],
        athleteSquad: world.squad.id,
      }),
    );
    const coached = await asRole("superuser", "SELECT 1 FROM squad_coach WHERE membership_id = $1", [
      membershipId,
    ]);
    expect(coached).toEqual([]);
  });
});

describe("whoever leaves or is removed", () => {
  const enters = (hash: string, slug: string) =>
    inTransaction((tx) => enter(tx, hash, slug, false)).then(
      () => "in",
      (error: unknown) => (error as { code?: string }).code,
    );

  test("is out at the next call, and signed out where nothing else lets them in", async () => {
    const leaver = selfOf(await newcomer("Leaves"));
    const { hash } = await signedIn(leaver);
    expect(await enters(hash, "squads")).toBe("in");
    await as(leaver, "membership.leave", leaveOrganisation);
    expect(await enters(hash, "squads")).toBe("not-signed-in");
    const removed = selfOf(await newcomer("Removed"));
    const session = await signedIn(removed);
    await aMemberChange(world.organisation, removed, { state: "removed" });
    expect(await enters(session.hash, "squads")).toBe("not-signed-in");
  });

  test("keeps the sign-in where another organisation lets them in", async () => {
    const member = selfOf(await newcomer("Double"));
    const second = await anOrganisation({ name: "Second", slug: "second" });
    await aMember(second, { email: member.email, name: member.name, roles: ["coach"] });
    const { hash } = await signedIn(member);
    await aMemberChange(world.organisation, member, { state: "suspended" });
    expect([await enters(hash, "squads"), await enters(hash, "second")]).toEqual(["not-found", "in"]);
  });

  test("nobody's sessions end through another organisation", async () => {
    const { hash } = await signedIn(world.clinician);
    await expect(
      asRole("app", "SELECT end_sessions_of($1::uuid) AS ended", [world.clinician.membershipId]),
    ).resolves.toEqual([{ ended: 0 }]);
    expect(await enters(hash, "squads")).toBe("in");
  });
});
