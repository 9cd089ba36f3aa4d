import { beforeEach, describe, expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { aGivenTemplate, aTemplate, WINTER_BACK } from "../../../prisma/seed/builders/a-template";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { someSessions } from "../../../prisma/seed/builders/a-session";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { exportOf } from "../athlete/my-data";
import { asRole, refusedBy } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { currentProgramme } from "./current-programme";
import { giveBack, givenBefore, takeTemplateOff } from "./give-template";
import { changeTemplate, withdrawTemplate } from "./keep-template";
import { listTemplates, readTemplateOf } from "./read-templates";
import { readGiven } from "./template-given";

const FIRST = new Date("2026-10-29T10:00:00Z");
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const GIVEN = noon("2026-11-18");
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`templates-${round}`);
});

const ofAthlete = <Value>(read: Parameters<typeof actingOn<Value>>[4]) =>
  actingOn(selfOf(world.athlete), world.athlete, {}, "programme.read", read);
const current = () => ofAthlete((context) => currentProgramme(context, world.athlete.id));
const given = () => ofAthlete((context) => readGiven(context, world.athlete.id));
const exercises = async () => (await current())?.programme.items.map(({ exercise }) => exercise);
const why = (act: Promise<unknown>) =>
  act.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? (error.detail?.["why"] ?? error.code) : error),
  );
const give = (templateId: string, version = 1, now = GIVEN) =>
  aGivenTemplate(world.athlete, templateId, {
    ...{ by: world.coach, reason: "We train it together on Mondays.", version, now },
  });

describe("a template given to an athlete", () => {
  test("is in the programme, which begins again, with who gave it and why; in export and audit", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    const template = await aTemplate(world.coach);
    await give(template);
    expect(await exercises()).toEqual(expect.arrayContaining(["EX-OPENBOOK", "EX-ROW", "EX-WALLANGEL"]));
    expect(await current()).toMatchObject({
      programme: { template: { id: template, version: 1 } },
      stage: { level: 1, startsOn: "2026-11-18" },
    });
    expect(await given()).toMatchObject({
      ...{ name: "Winter back", version: 1, by: "Corin", reason: "We train it together on Mondays." },
    });
    const [event] = await asRole(
      "superuser",
      `SELECT e.detail, e.reason FROM audit_event e JOIN audit_subject s ON s.organisation_id = e.organisation_id AND s.event_id = e.id
        WHERE e.action = 'template.give' AND s.athlete_id = $1`,
      [world.athlete.id],
    );
    expect(event).toMatchObject({
      detail: { template, version: 1 },
      reason: "We train it together on Mondays.",
    });
    const kept = await actingOn(selfOf(world.athlete), world.athlete, {}, "data.export", exportOf);
    expect(kept["templatesGiven"]).toMatchObject([{ reason: "We train it together on Mondays." }]);
  });

  test("stays through a check-in at its version, whatever becomes of the template", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    const template = await aTemplate(world.coach);
    await give(template);
    await actingAs(world.coach, {}, "template.change", (context) =>
      changeTemplate(context, template, 1, { ...WINTER_BACK, items: WINTER_BACK.items.slice(0, 1) }),
    );
    await actingAs(world.coach, {}, "template.withdraw", (context) => withdrawTemplate(context, template));
    await aCheckIn(world.athlete, QUIET_WEEK, { now: noon("2026-11-20") });
    expect(await exercises()).toContain("EX-ROW");
    expect((await current())?.programme.template).toMatchObject({ version: 1 });
  });

  test("waits while a warning sign holds the programme, and cannot be given then", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    const [template, other] = [await aTemplate(world.coach), await aTemplate(world.coach)];
    await give(template);
    await aCheckIn(
      world.athlete,
      { ...QUIET_WEEK, "Q-NEW": "yes", "Q-NEURO-SENS": ["tingling-left"] },
      { now: noon("2026-11-19") },
    );
    expect((await current())?.programme).toMatchObject({ mode: "HOLD", items: [] });
    expect(await given()).toMatchObject({ name: "Winter back" });
    expect(await why(give(other, 1, noon("2026-11-20")))).toBe("on-hold");
    expect(await given()).toMatchObject({ id: template });
  });

  test("gives no strength where an open nerve sign keeps the programme gentle, and says what is left out", async () => {
    await anIntake(world.athlete, PERSONAS.strapsTingle(FIRST), { now: FIRST });
    const before = (await current())?.programme;
    const template = await aTemplate(world.coach);
    await give(template);
    const after = (await current())?.programme;
    expect([before?.mode, after?.mode]).toEqual(["RESTRICTED", "RESTRICTED"]);
    expect(after?.running).toBe(before?.running);
    expect(after?.template?.left).toContainEqual({ exercise: "EX-ROW", reason: "mode" });
    expect(after?.items.map(({ exercise }) => exercise)).not.toContain("EX-ROW");
  });

  test("needs a programme: nothing is made of no answers", async () => {
    expect(await why(give(await aTemplate(world.coach)))).toBe("no-programme");
  });

  test("is taken off and put back with the week and level that the athlete had come to", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    await someSessions(world.athlete, "2026-11-02", 15);
    const before = await current();
    expect(before?.stage.level).toBe(2);
    const kept = await ofAthlete((context) => givenBefore(context, world.athlete.id));
    if (kept === null) throw new Error("There was no programme.");
    await give(await aTemplate(world.coach));
    await actingOn(world.coach, world.athlete, { now: GIVEN }, "template.give", (context) =>
      giveBack(context, world.athlete.id, kept),
    );
    expect(await current()).toMatchObject({ programme: before?.programme, stage: before?.stage });
    expect(await given()).toBeNull();
    const off = actingOn(world.coach, world.athlete, { now: GIVEN }, "template.give", (context, subject) =>
      takeTemplateOff(context, subject, "Enough."),
    );
    expect(await why(off)).toBe("has-none");
  });

  test("goes when the athlete is erased", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    await give(await aTemplate(world.coach));
    await actingAs(
      world.admin,
      {},
      "athlete.erase",
      ({ tx }) => tx.$queryRaw`SELECT erase_athlete(${world.athlete.id}::uuid)`,
    );
    expect(
      await asRole("superuser", "SELECT 1 FROM template_giving WHERE athlete_id = $1", [world.athlete.id]),
    ).toEqual([]);
  });
});

describe("who sees and changes a template", () => {
  const seenBy = (who: World["coach"]) =>
    actingAs(who, {}, "template.read", async (context) =>
      (await listTemplates(context)).map(({ id, mayChange, given: count }) => ({ id, mayChange, count })),
    );

  test("an own one is its maker's alone; a shared one is staff's, and its maker's and clinicians' to change", async () => {
    const own = await aTemplate(world.coach, { words: { shared: false } });
    const shared = await aTemplate(world.coach);
    expect((await seenBy(world.coach)).map(({ id }) => id).toSorted()).toEqual([own, shared].toSorted());
    expect(await seenBy(world.otherCoach)).toEqual([{ id: shared, mayChange: false, count: 0 }]);
    expect(await seenBy(world.clinician)).toEqual([{ id: shared, mayChange: true, count: 0 }]);
    const change = (who: World["coach"], id: string) =>
      why(
        actingAs(who, {}, "template.change", (context) => changeTemplate(context, id, 1, { ...WINTER_BACK })),
      );
    expect(await change(world.otherCoach, shared)).toBe("not-found");
    expect(await change(world.clinician, own)).toBe("not-found");
    expect(await change(world.clinician, shared)).toBeNull();
    expect(await change(world.coach, shared)).toBe("stale");
  });

  test("a coach counts the own athletes, and gives nothing to others", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    await anIntake(world.stranger, PERSONAS.mild(FIRST), { now: FIRST });
    const template = await aTemplate(world.coach);
    await give(template);
    const toStranger = aGivenTemplate(world.stranger, template, { by: world.coach, reason: "Try it." });
    expect(await why(toStranger)).toBe("not-found");
    expect((await seenBy(world.coach)).map(({ count }) => count)).toEqual([1]);
    expect((await seenBy(world.otherCoach)).map(({ count }) => count)).toEqual([0]);
  });

  test("one of another organisation is not found, and not given", async () => {
    const elsewhere = await aWorld(`elsewhere-${round}`);
    const foreign = await aTemplate(elsewhere.coach);
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    expect(await why(give(foreign))).toBe("template-gone");
    const reading = actingAs(world.clinician, {}, "template.read", (context) =>
      readTemplateOf(context, foreign),
    );
    expect(await why(reading)).toBe("not-found");
  });

  test("only its newest version is given, and none that is withdrawn", async () => {
    await anIntake(world.athlete, PERSONAS.mild(FIRST), { now: FIRST });
    const template = await aTemplate(world.coach);
    await actingAs(world.coach, {}, "template.change", (context) =>
      changeTemplate(context, template, 1, { ...WINTER_BACK }),
    );
    expect(await why(give(template, 1))).toBe("template-gone");
    await actingAs(world.coach, {}, "template.withdraw", (context) => withdrawTemplate(context, template));
    expect(await why(give(template, 2))).toBe("template-gone");
  });

  test("versions are kept as they were: the app can neither change nor remove them", async () => {
    const template = await aTemplate(world.coach);
    const asApp = (statement: string) => refusedBy("app", `${statement} WHERE template_id = '${template}'`);
    expect(await asApp("UPDATE programme_template_version SET name = 'x'")).toBe("42501");
    expect(await asApp("DELETE FROM programme_template_version")).toBe("42501");
  });
});
