import { beforeAll, describe, expect, test } from "vitest";
import { OPENING_FILTERS, PAGE_SIZE, type TriageFilters } from "@/domain/triage/filters";
import { readSorts } from "@/domain/triage/sorts";
import { COUNTED_VIEWS, FILTERS_OF_VIEW } from "@/domain/triage/triage-page";
import type { TriageRow } from "@/domain/triage/triage-row";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { anAcknowledgement } from "../../../prisma/seed/builders/an-acknowledgement";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS, type PersonaName } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { settleStanding } from "../athlete/settle-standing";
import { countTriage } from "./counts";
import { matching } from "./matching";
import { pageOfRows } from "./page-of-rows";

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

const LONG_AGO = new Date("2026-01-01T00:00:00Z");
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
    if (familyName === "O'Shea") await anAcknowledgement(athlete, { by: world.clinician });
  }
});

function rows(who: BuiltMember, filters: Partial<TriageFilters> = {}): Promise<readonly TriageRow[]> {
  return actingAs(who, {}, "triage.read", async (context) => {
    const page = await pageOfRows(context, { ...OPENING_FILTERS, ...filters }, LONG_AGO);
    return page.rows;
  });
}
const names = async (listed: Promise<readonly TriageRow[]>) => (await listed).map(({ name }) => name);

describe("one answer away from a more urgent level", () => {
  test("is told to clinicians", async () => {
    const within = rows(world.clinician, { tier: "WITHIN_DAYS" });
    expect((await within).map(({ name, nearest }) => [name, nearest])).toEqual([
      ["Brid O'Shea", "SAME_DAY"],
      ["Élodie Zidane", "SAME_DAY"],
      ["Aled ap Siôn", "SAME_DAY"],
    ]);
  });

  test("is told only where that level is above the present one, to which silence may have raised it", async () => {
    const shown = async () => (await rows(world.clinician, { search: "sion" })).map(({ nearest }) => nearest);
    const set = (tier: string, rank: number) =>
      asRole("superuser", "UPDATE triage_entry SET tier = $1, tier_rank = $2 WHERE name = 'Aled ap Siôn'", [
        tier,
        rank,
      ]);
    await set("SAME_DAY", 4);
    expect(await shown()).toEqual([null]);
    await set("WITHIN_DAYS", 3);
    expect(await shown()).toEqual(["SAME_DAY"]);
  });

  test("comes first among ambers for clinicians, who read answers, and does not for coaches", async () => {
    const ambers = (who: BuiltMember) => names(rows(who, { squadId: world.squad.id, category: "worsening" }));
    const later = await anAthlete(world.organisation, world.squad, {
      ...{ givenName: "Far", familyName: "From", email: "far@reach.example" },
    });
    await anIntake(later, PERSONAS.worsening(new Date()), { now: hoursBefore(new Date(), 9) });
    await asRole("superuser", "UPDATE assessment SET nearest_tier = NULL WHERE athlete_id = $1", [later.id]);
    await actingOn(world.coach, later, {}, "triage.read", (context) => settleStanding(context, later.id, {}));
    expect(await ambers(world.clinician)).toEqual(["Aled ap Siôn", "Far From"]);
    expect(await ambers(world.coach)).toEqual(["Far From", "Aled ap Siôn"]);
    await asRole("superuser", "DELETE FROM triage_word WHERE athlete_id = $1", [later.id]);
    await asRole("superuser", "DELETE FROM triage_entry WHERE athlete_id = $1", [later.id]);
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
      { view: "all", search: "z", sorts: readSorts("name") },
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
        WHERE ${matching(context, { ...OPENING_FILTERS, ...filters }, LONG_AGO)}`,
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
    for (const order of ["pain", "-pain"]) {
      expect((await names(rows(world.coach, { sorts: readSorts(order) }))).at(-1)).toBe("Aled ap Siôn");
    }
    expect((await names(rows(world.clinician, { sorts: readSorts("pain") })))[1]).toBe("Aled ap Siôn");
  });
});

describe("pages", () => {
  const made = 2 * PAGE_SIZE + 3;
  beforeAll(async () => {
    for (let place = 0; place < made; place += 1) {
      await anAthlete(world.organisation, world.otherSquad, {
        givenName: `Same ${place}`,
        familyName: `Name ${place % 7}`,
      });
    }
  }, 60_000);

  const page = (sorts: string, where: Partial<TriageFilters> = {}) =>
    actingAs(world.clinician, {}, "triage.read", (context) =>
      pageOfRows(context, { ...OPENING_FILTERS, view: "all", sorts: readSorts(sorts), ...where }, LONG_AGO),
    );
  const ids = ({ rows: listed }: { rows: readonly TriageRow[] }) => listed.map(({ athleteId }) => athleteId);

  test.each([
    "urgency",
    "-urgency",
    "name",
    "-name",
    "waiting",
    "-waiting",
    "pain",
    "squad,-name,pain",
    "-last-answer",
  ])("hold every athlete once, forwards and backwards, by %s", async (sorts) => {
    const first = await page(sorts);
    const second = await page(sorts, { after: ids(first).at(-1) ?? null });
    const third = await page(sorts, { after: ids(second).at(-1) ?? null });
    const all = [first, second, third].flatMap(ids);
    expect(all).toHaveLength(RUNNERS.length + 2 + made);
    expect(new Set(all).size).toBe(all.length);
    expect([first, second, third].map(({ hasPrevious, hasNext }) => [hasPrevious, hasNext])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(await page(sorts, { before: ids(third)[0] ?? null })).toEqual(second);
    expect(await page(sorts, { before: ids(second)[0] ?? null })).toEqual(first);
  });

  test("begin anew where the athlete of the address is not to be seen", async () => {
    const first = await page("urgency");
    expect(ids(await page("urgency", { after: crypto.randomUUID() }))).toEqual(ids(first));
    const stranger = await actingAs(world.coach, {}, "triage.read", (context) =>
      pageOfRows(context, { ...OPENING_FILTERS, after: ids(first)[0] ?? null }, LONG_AGO),
    );
    expect(stranger.hasPrevious).toBe(false);
  });
});

test("the counts above are those of the rows below", async () => {
  for (const who of [world.clinician, world.coach]) {
    const { counts } = await actingAs(who, {}, "triage.read", (context) =>
      countTriage(context, OPENING_FILTERS, LONG_AGO),
    );
    for (const view of COUNTED_VIEWS) {
      const listed = await rows(who, FILTERS_OF_VIEW[view]);
      const shown = Math.min(counts[view].count, PAGE_SIZE);
      expect([view, listed.length]).toEqual([view, shown]);
    }
  }
});
