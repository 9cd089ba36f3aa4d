import { beforeEach, describe, expect, test } from "vitest";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { aSquad } from "../../../prisma/seed/builders/a-squad";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { aDraft } from "../../../prisma/seed/builders/a-draft";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { findDraft } from "./draft";
import { postSection, type PostedSection } from "./post-section";
import { submitDraft } from "./submit-draft";

const HEALTH = INTAKE_SECTIONS.find(({ id }) => id === "general-health");
const BEFORE_HEALTH = INTAKE_SECTIONS.findIndex(({ id }) => id === "general-health");
const PRESSURE_NOW = { "Q-CARDIO": ["chest-pressure"], "Q-CARDIO-WHEN": ["now"] };
type Raw = Readonly<Record<string, readonly string[]>>;

let world: World | undefined;
let athlete: BuiltAthlete;
let count = 0;
beforeEach(async () => {
  world ??= await aWorld("stops");
  count += 1;
  athlete = await anAthlete(world.organisation, await aSquad(world.organisation, `Road ${count}`), {
    givenName: "Ada",
    familyName: `Stopped ${count}`,
    email: `stopped${count}@stops.example`,
  });
});

/** A draft up to the questions on general health. */
const begin = () => aDraft(athlete, PERSONAS.mild(new Date()), { sections: BEFORE_HEALTH });

function postHealth(raw: Raw, version = 0): Promise<PostedSection> {
  return actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", (context, subject) =>
    postSection(context, subject, HEALTH?.id ?? "", version, new Map(Object.entries(raw))),
  );
}

function submissions() {
  return asRole(
    "superuser",
    `SELECT s.kind, s.answers->'Q-CARDIO' AS cardio, s.read_as_worse, a.tier FROM submission s
       JOIN assessment a ON a.submission_id = s.id WHERE s.athlete_id = $1 ORDER BY s.submitted_at, s.id`,
    [athlete.id],
  );
}
const AN_EMERGENCY = {
  kind: "emergency",
  cardio: ["chest-pressure"],
  read_as_worse: [],
  tier: "EMERGENCY",
};

describe("chest pressure now, posted", () => {
  test("from a page that another device has overtaken is sent at once", async () => {
    await begin();
    await postHealth({ "Q-CARDIO": ["none"] });
    expect(await postHealth(PRESSURE_NOW, 0)).toMatchObject({ sent: expect.any(String) });
    expect(await submissions()).toEqual([AN_EMERGENCY]);
  });

  test("from an overtaken page that tells of none is refused as stale", async () => {
    await begin();
    await postHealth({ "Q-CARDIO": ["none"] });
    await expect(postHealth({ "Q-CARDIO": ["unsure"] }, 0)).rejects.toMatchObject({ code: "stale" });
    expect(await submissions()).toEqual([]);
  });

  test.each(["none", "unsure"])("and ticked beside %s is sent as what it may be", async (other) => {
    await begin();
    const raw = { ...PRESSURE_NOW, "Q-CARDIO": ["chest-pressure", other] };
    expect(await postHealth(raw)).toMatchObject({ sent: expect.any(String) });
    expect(await submissions()).toEqual([{ ...AN_EMERGENCY, read_as_worse: ["Q-CARDIO"] }]);
    expect(
      await asRole(
        "superuser",
        `SELECT p.raw->'Q-CARDIO' AS cardio FROM draft_section p JOIN intake_draft d ON d.id = p.draft_id
          WHERE d.athlete_id = $1 AND p.section = 'general-health'`,
        [athlete.id],
      ),
    ).toEqual([{ cardio: ["chest-pressure", other] }]);
  });

  test("after the draft was sent from elsewhere leads to what was sent, and is not sent twice", async () => {
    await begin();
    const { sent } = await postHealth(PRESSURE_NOW);
    expect(await postHealth(PRESSURE_NOW, 0)).toEqual({ sent, problems: 0 });
    expect(await submissions()).toEqual([AN_EMERGENCY]);
  });

  test("after a draft without it was sent from elsewhere is sent as well", async () => {
    await anIntake(athlete, PERSONAS.mild(new Date()), { now: new Date(Date.now() - 60_000) });
    expect(await postHealth(PRESSURE_NOW, 3)).toMatchObject({ sent: expect.any(String) });
    expect(await submissions()).toMatchObject([{ kind: "intake" }, AN_EMERGENCY]);
  });

  test("without any consent, or without an emergency after sending, is not found", async () => {
    await expect(postHealth(PRESSURE_NOW)).rejects.toMatchObject({ code: "not-found" });
    await anIntake(athlete, PERSONAS.mild(new Date()));
    await expect(postHealth({ "Q-CARDIO": ["none"] })).rejects.toBeInstanceOf(Refusal);
    expect(await submissions()).toHaveLength(1);
  });
});

test("a contradiction that saved itself and was never posted is sent as the emergency that it may be", async () => {
  await begin();
  await actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", async (context, subject) => {
    const draft = await findDraft(context, subject);
    if (!draft) throw new Error("no draft");
    const raw = { ...PRESSURE_NOW, "Q-CARDIO": ["chest-pressure", "none"] };
    const page = { raw: new Map(Object.entries(raw)), version: 1, savedAt: context.now };
    await submitDraft(context, subject, {
      ...draft,
      pages: new Map([...draft.pages, ["general-health", page]]),
    });
  });
  expect(await submissions()).toEqual([{ ...AN_EMERGENCY, read_as_worse: ["Q-CARDIO"] }]);
});
