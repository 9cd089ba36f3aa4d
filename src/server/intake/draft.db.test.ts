import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CONSENT } from "@/domain/athlete/consent";
import { StartFields } from "@/domain/intake/start";
import { aDraft } from "../../../prisma/seed/builders/a-draft";
import { aGuardianAgrees } from "../../../prisma/seed/builders/a-guardian";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { benignAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { bornFor } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import type { FormFields } from "../form-fields";
import { Refusal } from "../refusal";
import { findDraft } from "./draft";
import { postSection } from "./post-section";
import { startIntake } from "./start-intake";

let world: World;
let athlete: BuiltAthlete;
let count = 0;
beforeAll(async () => {
  world = await aWorld("drafts");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Dora",
    familyName: `Drafter ${count}`,
    email: `drafter${count}@drafts.example`,
  });
});

function post(
  section: string,
  version: number,
  fields: Readonly<Record<string, string[]>>,
  by: BuiltMember = selfOf(athlete),
) {
  const posted: FormFields = new Map(Object.entries(fields));
  return actingOn(by, athlete, {}, "intake.fill-in", (context, subject) =>
    postSection(context, subject, section, version, posted),
  );
}
const draftOf = (by: BuiltMember = selfOf(athlete)) => actingOn(by, athlete, {}, "intake.fill-in", findDraft);
async function code(acting: Promise<unknown>): Promise<string> {
  return acting.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
}

describe("a section", () => {
  beforeEach(() => aDraft(athlete, benignAnswers(new Date()), { sections: 1 }));

  test("keeps what was typed, right or wrong, letter for letter", async () => {
    const typed = { "Q-NPRS-WORST": ["eleven"], "Q-TREND": ["better"], "Q-ADL": ["  3 "] };
    expect(await post("pain", 0, typed)).toEqual({ sent: null, problems: 1 });
    const page = (await draftOf())?.pages.get("pain");
    expect(Object.fromEntries(page?.raw ?? [])).toEqual(typed);
    expect(page?.version).toBe(1);
  });

  test("of a page that is out of date is refused, and what was saved stays", async () => {
    await post("pain", 0, { "Q-TREND": ["better"] });
    await post("pain", 1, { "Q-TREND": ["worse"] });
    for (const stale of [0, 1, 3])
      expect(await code(post("pain", stale, { "Q-TREND": ["no-change"] }))).toBe("stale");
    expect((await draftOf())?.pages.get("pain")).toMatchObject({
      version: 2,
      raw: new Map([["Q-TREND", ["worse"]]]),
    });
  });

  test("saved from eight devices at once is saved from one", async () => {
    for (const version of [0, 1]) {
      const all = await Promise.all(
        Array.from({ length: 8 }, () => code(post("pain", version, { "Q-TREND": ["better"] }))),
      );
      expect(all.toSorted()).toEqual(["done", ...Array.from({ length: 7 }, () => "stale")]);
    }
  });

  test.each<[string, Readonly<Record<string, string[]>>]>([
    ["a field of another section", { "Q-CARDIO": ["none"] }],
    ["a field of nobody's", { "Q-NONE-SUCH": ["1"] }],
    ["a NUL", { "Q-TREND": ["be\u0000tter"] }],
    ["half a character", { "Q-TREND": ["\ud800"] }],
    ["more than any answer needs", { "Q-TREND": ["x".repeat(2_001)] }],
    ["too many values", { "Q-LOC": Array.from({ length: 61 }, () => "low-back") }],
  ])("with %s is malformed and changes nothing", async (_name, fields) => {
    expect(await code(post("pain", 0, fields))).toBe("malformed");
    expect((await draftOf())?.pages.get("pain")).toBeUndefined();
  });

  test("of no intake, or without a draft, is not found", async () => {
    expect(await code(post("check-in", 0, {}))).toBe("not-found");
    expect(await code(post("pain", 0, {}, world.coach))).toBe("not-found");
  });
});

describe("a draft", () => {
  test("is its author's alone: staff who fill in have another", async () => {
    await aDraft(athlete, benignAnswers(new Date()), { sections: 2 });
    expect(await draftOf(world.clinician)).toBeNull();
    await aDraft(athlete, PERSONAS.worsening(new Date()), { sections: 2, by: world.clinician });
    const [own, staffs] = [await draftOf(), await draftOf(world.clinician)];
    expect(own?.id).not.toBe(staffs?.id);
    expect(own?.pages.get("pain")?.raw).not.toEqual(staffs?.pages.get("pain")?.raw);
  });

  test("begun again is the one that is open", async () => {
    await aDraft(athlete, benignAnswers(new Date()), { sections: 2 });
    const first = await draftOf();
    await aDraft(athlete, benignAnswers(new Date()), { sections: 0 });
    expect(await draftOf()).toMatchObject({ id: first?.id, idempotencyKey: first?.idempotencyKey });
    expect((await draftOf())?.pages.size).toBe(2);
  });

  test("after one that was sent is a new one, with nothing clinical in it", async () => {
    const now = new Date();
    await anIntake(athlete, PERSONAS.worsening(now), { now });
    await aDraft(athlete, benignAnswers(now), { sections: 0 });
    const pages = (await draftOf())?.pages;
    expect([...(pages ?? [])].map(([section, { raw }]) => [section, [...raw.keys()]])).toEqual([
      ["about-you", ["Q-DOB"]],
    ]);
  });
});

describe("under 16", () => {
  const start = (changes: Readonly<Record<string, string>>, by: BuiltMember = selfOf(athlete)) =>
    actingOn(by, athlete, {}, "intake.fill-in", (context, subject) =>
      startIntake(
        context,
        subject,
        StartFields.parse({
          athleteId: athlete.id,
          agreed: "yes",
          consentVersion: CONSENT.version,
          dateOfBirth: bornFor(15, new Date()),
          country: "GB",
          phone: "020 7946 0123",
          emergencyContactName: "Sam",
          emergencyContactPhone: "020 7946 0456",
          ...changes,
        }),
      ),
    );
  const GUARDIAN = { guardianName: "Sam Drafter", guardianEmail: "sam@family.example" };
  const stored = () =>
    asRole(
      "superuser",
      `SELECT date_of_birth IS NULL AND phone IS NULL AS blank,
         (SELECT count(*)::int FROM consent WHERE athlete_id = athlete.id) AS consents,
         (SELECT count(*)::int FROM intake_draft WHERE athlete_id = athlete.id) AS drafts FROM athlete WHERE id = $1`,
      [athlete.id],
    );

  test("nothing is stored until a guardian has agreed", async () => {
    expect(await code(start({}))).toBe("invalid");
    expect(await stored()).toEqual([{ blank: true, consents: 0, drafts: 0 }]);
    for (const by of [world.coach, selfOf(athlete)]) expect(await code(start(GUARDIAN, by))).toBe("done");
    expect(await stored()).toEqual([{ blank: true, consents: 0, drafts: 0 }]);
    await aGuardianAgrees(selfOf(athlete), athlete, { dateOfBirth: bornFor(15, new Date()) });
    expect(await code(start({}))).toBe("done");
    expect(await stored()).toEqual([{ blank: false, consents: 2, drafts: 1 }]);
  });

  test("a text of consent that is not the present one is asked again", async () => {
    expect(await code(start({ ...GUARDIAN, consentVersion: "0" }))).toBe("stale");
    expect(await stored()).toEqual([{ blank: true, consents: 0, drafts: 0 }]);
  });
});
