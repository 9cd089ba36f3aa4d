import { beforeAll, describe, expect, test } from "vitest";
import { OPENING_FILTERS, PAGE_SIZE, type TriageFilters } from "@/domain/triage/filters";
import type { TriageRow } from "@/domain/triage/triage-row";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { anAcknowledgement } from "../../../prisma/seed/builders/an-acknowledgement";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS, type PersonaName } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { matching, pageOfRows } from "./rows";

/** Given name, family name, answers, hours ago, squad, pain now. */
const RUNNERS: readonly (readonly [string, string, PersonaName | null, number, "own" | "other", number])[] = [
  ["Élodie", "Zidane", "strapsTingle", 30, "own", 3],
  ["Ngaio", "Ōrākei", "growingWeakness", 2, "own", 5],
  ["Aled", "ap Siôn", "worsening", 3, "own", 7],
  ["Brid", "O'Shea", "strapsTingle", 60, "own", 1],
  ["Cai", "Zeller", "mild", 5, "own", 0],
  ["Dai", "Zorn", null, 0, "own", 0],
  ["Ed", "Other", "chestPressureNow", 1, "other", 9],
];

let world: World;
beforeAll(async () => {
  world = await aWorld("reach");
  const now = new Date();
  for (const [givenName, familyName, persona, hours, where, pain] of RUNNERS) {
    const athlete = await anAthlete(world.organisation, where === "own" ? world.squad : world.otherSquad, {
      givenName,
      familyName,
      email: `${familyName.replaceAll(/[^A-Za-z]/g, "")}@reach.example`.toLowerCase(),
      ...(familyName === "ap Siôn" ? { sharesTraining: false as const } : {}),
    });
    const at = hoursBefore(now, hours);
    if (persona !== null)
      await anIntake(athlete, withAnswers(PERSONAS[persona](at), { "Q-NPRS-NOW": pain }), { now: at });
    if (familyName === "O'Shea") await anAcknowledgement(athlete, { by: world.coach });
  }
});

function rows(who: BuiltMember, filters: Partial<TriageFilters> = {}): Promise<readonly TriageRow[]> {
  return actingAs(who, {}, "triage.read", (context) =>
    pageOfRows(context, { ...OPENING_FILTERS, ...filters }, 1),
  );
}
const names = async (listed: Promise<readonly TriageRow[]>) => (await listed).map(({ name }) => name);

describe("one answer away from a more urgent level", () => {
  test("is told to clinicians, and those come first among equals", async () => {
    const within = () => rows(world.clinician, { tier: "WITHIN_DAYS" });
    expect((await within()).map(({ name, nearest }) => [name, nearest])).toEqual([
      ["Brid O'Shea", "SAME_DAY"],
      ["Élodie Zidane", "SAME_DAY"],
      ["Aled ap Siôn", "SAME_DAY"],
    ]);
    const settled = "UPDATE triage_entry SET nearest_tier = $1 WHERE name = 'Brid O''Shea'";
    await asRole("superuser", settled, [null]);
    expect(await names(within())).toEqual(["Élodie Zidane", "Aled ap Siôn", "Brid O'Shea"]);
    await asRole("superuser", settled, ["SAME_DAY"]);
  });

  test("is told to no coach, who does not read answers", async () => {
    const listed = await rows(world.coach, { view: "all" });
    expect(listed.map(({ nearest }) => nearest).filter((each) => each !== null)).toEqual([]);
  });
});

describe("the triage table", () => {
  test("opens at those flagged, most urgent first, then longest waiting", async () => {
    expect(await names(rows(world.clinician))).toEqual([
      "Ed Other",
      "Ngaio Ōrākei",
      "Brid O'Shea",
      "Élodie Zidane",
      "Aled ap Siôn",
    ]);
  });

  test("shows a coach the own squads, whatever is asked", async () => {
    expect(await names(rows(world.coach))).not.toContain("Ed Other");
    expect(await names(rows(world.coach, { view: "all", squadId: world.otherSquad.id }))).toEqual([]);
    expect(await names(rows(world.otherCoach, { view: "all" }))).toEqual(
      expect.arrayContaining(["Ed Other", "Stig Stranger"]),
    );
    expect(await names(rows(world.otherCoach, { view: "all" }))).toHaveLength(2);
  });

  test.each<[string, Partial<TriageFilters>, readonly string[]]>([
    ["neurological", { category: "neurological" }, ["Ngaio Ōrākei", "Brid O'Shea", "Élodie Zidane"]],
    ["worsening", { category: "worsening" }, ["Aled ap Siôn"]],
    ["a tier", { tier: "WITHIN_DAYS" }, ["Brid O'Shea", "Élodie Zidane", "Aled ap Siôn"]],
    ["acknowledged", { state: "acknowledged" }, ["Brid O'Shea"]],
    ["overdue, which an acknowledged one is not", { overdue: true }, ["Élodie Zidane"]],
    ["a name without its accents", { search: "elod" }, ["Élodie Zidane"]],
    ["a family name in capitals", { search: "ORAK" }, ["Ngaio Ōrākei"]],
    ["an apostrophe", { search: "o'sh" }, ["Brid O'Shea"]],
    ["what follows the apostrophe", { search: "shea" }, ["Brid O'Shea"]],
    ["both names in any order, without the apostrophe", { search: "oshea br" }, ["Brid O'Shea"]],
    ["the start of a later word", { search: "sion" }, ["Aled ap Siôn"]],
    ["a name that is not flagged, in the opening view", { search: "zell" }, ["Cai Zeller"]],
    ["self-care by its level, in the opening view", { tier: "NONE" }, ["Cai Zeller"]],
    ["self-care by its state, in the opening view", { state: "self-care" }, ["Cai Zeller"]],
    ["the middle of a word", { search: "hea" }, []],
    ["signs that mean something in SQL", { search: "%" }, []],
    ["a quote", { search: "';" }, []],
    [
      "everybody of a letter, by name",
      { view: "all", search: "z", sort: "name", descending: false },
      ["Cai Zeller", "Élodie Zidane", "Dai Zorn"],
    ],
  ])("filters by %s", async (_name, filters, expected) => {
    expect(await names(rows(world.coach, filters))).toEqual(expected);
    const counted = await actingAs(
      world.coach,
      {},
      "triage.read",
      (context) =>
        context.tx.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM triage_entry entry
        WHERE ${matching(context, { ...OPENING_FILTERS, ...filters })}`,
    );
    expect(counted).toEqual([{ total: expected.length }]);
  });

  test("says who has not answered, and of nobody that they have no pain", async () => {
    const listed = await rows(world.coach, { view: "all" });
    expect(listed.find(({ name }) => name === "Dai Zorn")).toMatchObject({
      tier: null,
      state: "no-answer",
      colour: "grey",
      painNow: null,
    });
    expect(listed.find(({ name }) => name === "Cai Zeller")).toMatchObject({
      tier: "NONE",
      colour: "green",
      painNow: 0,
    });
    expect(listed.at(-1)?.name).not.toBe("Cai Zeller");
  });
});

describe("pain that an athlete does not share", () => {
  test("is told to the clinician and not to the coach", async () => {
    const hidden = (listed: readonly TriageRow[]) => listed.find(({ name }) => name === "Aled ap Siôn");
    expect(hidden(await rows(world.clinician))).toMatchObject({ painNow: 7, painHidden: false });
    expect(hidden(await rows(world.coach))).toMatchObject({
      painNow: null,
      painChange: null,
      painHidden: true,
    });
  });

  test("does not show in the order either", async () => {
    for (const descending of [true, false]) {
      expect((await names(rows(world.coach, { sort: "pain", descending }))).at(-1)).toBe("Aled ap Siôn");
    }
    expect((await names(rows(world.clinician, { sort: "pain", descending: true })))[1]).toBe("Aled ap Siôn");
  });
});

test("pages hold every athlete once, also where nothing tells them apart", async () => {
  for (let place = 0; place < PAGE_SIZE + 3; place += 1) {
    await anAthlete(world.organisation, world.otherSquad, { givenName: "Same", familyName: `Name ${place}` });
  }
  const page = (number: number) =>
    actingAs(world.clinician, {}, "triage.read", (context) =>
      pageOfRows(context, { ...OPENING_FILTERS, view: "all", sort: "waiting", descending: true }, number),
    );
  const all = [...(await page(1)), ...(await page(2)), ...(await page(3))].map(({ athleteId }) => athleteId);
  expect(all).toHaveLength(RUNNERS.length + 2 + PAGE_SIZE + 3);
  expect(new Set(all).size).toBe(all.length);
}, 60_000);
