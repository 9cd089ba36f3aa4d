import { beforeAll, describe, expect, test } from "vitest";
import type { News } from "@/domain/triage/changes";
import { OPENING_FILTERS } from "@/domain/triage/filters";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import type { Context } from "../context";
import { asRole } from "../db/connections.db.testing";
import { countTriage } from "./counts";
import { lookAtDesk, readDesk, sawEverything } from "./desk";
import { readTable } from "./read-table";
import { sliceOfRows } from "./rows";
import { deleteView, openWithView, saveView } from "./save-view";
import { openingQuery, viewsOf } from "./views-of";

let world: World;
const now = new Date();
const looked = hoursBefore(now, 48);
const runners: Record<string, BuiltAthlete> = {};

const look = async (context: Context) => lookAtDesk(context, await readDesk(context));

beforeAll(async () => {
  world = await aWorld("since");
  for (const name of ["Red", "Worse", "Late", "Silent", "Back", "Old", "Calm"]) {
    runners[name] = await anAthlete(world.organisation, world.squad, {
      ...{ givenName: name, familyName: "Runner", email: `${name.toLowerCase()}@since.example` },
    });
  }
  const intake = (name: string, persona: keyof typeof PERSONAS, hours: number) => {
    const at = hoursBefore(now, hours);
    return anIntake(runners[name] ?? world.athlete, PERSONAS[persona](hoursBefore(now, 200)), { now: at });
  };
  await intake("Red", "mild", 100);
  await intake("Red", "growingWeakness", 2);
  await intake("Worse", "mild", 100);
  await intake("Worse", "worsening", 3);
  await intake("Late", "worsening", 60);
  await intake("Old", "growingWeakness", 100);
  await intake("Calm", "mild", 5);
  for (const name of ["Silent", "Back"]) await intake(name, "mild", 200);
  await asRole(
    "superuser",
    "UPDATE triage_entry SET silent_at = $2, changed_at = $2 WHERE athlete_id = ANY ($1)",
    [["Silent", "Back"].map((name) => runners[name]?.id), hoursBefore(now, 20)],
  );
  // Fell silent and overdue long before, so that nothing of these two is new.
  await asRole("superuser", "UPDATE triage_entry SET due_at = $2 WHERE athlete_id = $1", [
    runners["Old"]?.id,
    hoursBefore(now, 96),
  ]);
  await asRole("superuser", "UPDATE triage_entry SET due_at = $2 WHERE athlete_id = $1", [
    runners["Late"]?.id,
    hoursBefore(now, 30),
  ]);
  await intake("Back", "mild", 1);
});

async function newsFor(who: BuiltMember, since: News | "any") {
  return actingAs(who, { now }, "triage.read", async (context) => {
    const { rows } = await sliceOfRows(context, { ...OPENING_FILTERS, since }, looked, 50);
    return rows.map(({ name, news }) => [name.split(" ")[0], news]);
  });
}

describe("what changed since somebody last looked", () => {
  test("is each athlete once, the most urgent first", async () => {
    for (const who of [world.clinician, world.coach]) {
      expect(await newsFor(who, "any")).toEqual([
        ["Red", "newly-red"],
        ["Late", "overdue"],
        ["Worse", "worse"],
        ...(await newsFor(who, "silent")),
        ...(await newsFor(who, "back")),
      ]);
    }
    expect(await newsFor(world.clinician, "silent")).toEqual([["Silent", "silent"]]);
    expect(await newsFor(world.clinician, "back")).toEqual([["Back", "back"]]);
  });

  test("is counted as it is listed, and told to nobody of another squad", async () => {
    const counts = (who: BuiltMember) =>
      actingAs(
        who,
        { now },
        "triage.read",
        async (context) => (await countTriage(context, OPENING_FILTERS, looked)).news,
      );
    expect(await counts(world.coach)).toEqual({
      "newly-red": { count: 1, more: false },
      worse: { count: 1, more: false },
      overdue: { count: 1, more: false },
      silent: { count: 1, more: false },
      back: { count: 1, more: false },
    });
    expect(Object.values(await counts(world.otherCoach)).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("a desk", () => {
  const at = (who: BuiltMember, minutes: number) =>
    actingAs(who, { now: new Date(now.getTime() + minutes * 60_000) }, "triage.read", look);

  test("remembers for each member when they last had the table before them", async () => {
    const first = await at(world.clinician, 0);
    expect((await at(world.clinician, 20)).lookedUntil).toEqual(first.lookedUntil);
    expect((await at(world.clinician, 120)).lookedUntil).toEqual(new Date(now.getTime() + 20 * 60_000));
    expect((await at(world.coach, 120)).lookedUntil).not.toEqual(new Date(now.getTime() + 20 * 60_000));
  });

  test("is cleared by who has seen everything", async () => {
    await actingAs(world.coach, { now }, "triage.look", sawEverything);
    expect(await actingAs(world.coach, {}, "triage.read", readDesk)).toMatchObject({
      lookedUntil: now,
      seenAt: now,
    });
  });
});

describe("who looks", () => {
  let reader: BuiltMember;
  beforeAll(async () => {
    reader = await aMember(world.organisation, {
      ...{ email: "lena@since.example", name: "Lena", roles: ["clinician"], squads: [] },
    });
  });
  const table = (minutes: number, parameters: Record<string, string> = {}) =>
    actingAs(reader, { now: new Date(now.getTime() + minutes * 60_000) }, "triage.read", (context) =>
      readTable(context, parameters),
    );
  const seenAt = async () => (await actingAs(reader, {}, "triage.read", readDesk))?.seenAt.getTime();

  test("has what is new before them, also in the view that they open with", async () => {
    expect((await table(0)).newest.length).toBeGreaterThan(0);
    await actingAs(reader, {}, "triage.save-view", (context) =>
      saveView(context, { name: "Nerves", address: "?category=neurological&sort=name", shared: false }),
    );
    const [view] = (await table(0)).views;
    await actingAs(reader, {}, "triage.open-with-view", (context) => openWithView(context, view?.id ?? ""));
    const opened = await table(1);
    expect(opened.filters).toMatchObject({ category: "neurological" });
    expect(opened.newest.length).toBeGreaterThan(0);
    expect((await table(1, { category: "neurological", sort: "name" })).newest.length).toBeGreaterThan(0);
  });

  test("has not looked who sought somebody, or turned the page: nothing is lost unseen", async () => {
    const before = await seenAt();
    const elsewhere = [{ view: "all", sort: "name" }, { search: "Red" }, { overdue: "yes" }, { view: "all" }];
    for (const parameters of elsewhere) expect((await table(200, parameters)).newest).toEqual([]);
    expect(await seenAt()).toBe(before);
    expect((await table(300)).newest.length).toBeGreaterThanOrEqual(0);
    expect(await seenAt()).toBe(now.getTime() + 300 * 60_000);
  });
});

describe("saved views", () => {
  const views = (who: BuiltMember) =>
    actingAs(who, {}, "triage.read", async (context) => viewsOf(context, await look(context)));
  const save = (who: BuiltMember, name: string, shared: boolean, address = "?overdue=yes&search=secret") =>
    actingAs(who, {}, "triage.save-view", (context) => saveView(context, { name, address, shared }));

  test("are one's own until they are shared, and keep no name that was sought", async () => {
    await save(world.clinician, "Late", false);
    expect(await views(world.clinician)).toMatchObject([{ name: "Late", query: "?overdue=yes", by: null }]);
    expect(await views(world.coach)).toEqual([]);
    await save(world.clinician, "Late", true, "?overdue=yes&sort=name");
    expect(await views(world.coach)).toMatchObject([
      { name: "Late", query: "?overdue=yes&sort=name", by: world.clinician.name, shared: true },
    ]);
  });

  test("can open the table, and are deleted by their owner only", async () => {
    const [view] = await views(world.coach);
    const id = view?.id ?? "";
    const opening = () =>
      actingAs(world.coach, {}, "triage.read", async (context) => openingQuery(context, await look(context)));
    await actingAs(world.coach, {}, "triage.open-with-view", (context) => openWithView(context, id));
    expect(await opening()).toBe("?overdue=yes&sort=name");
    const remove = (who: BuiltMember) =>
      actingAs(who, {}, "triage.delete-view", (context) => deleteView(context, id));
    await expect(remove(world.coach)).rejects.toMatchObject({ code: "not-found" });
    await remove(world.clinician);
    expect(await opening()).toBeNull();
    await expect(
      actingAs(world.coach, {}, "triage.open-with-view", (context) => openWithView(context, id)),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("are not seen from another organisation", async () => {
    const elsewhere = await aWorld("since-elsewhere");
    await save(world.clinician, "Ours", true);
    expect(await views(elsewhere.clinician)).toEqual([]);
  });
});
