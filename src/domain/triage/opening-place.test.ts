import { expect, test } from "vitest";
import { openingPlaces, type PlaceFacts } from "./opening-place";

const early = new Date("2026-11-20T08:00:00Z");
const late = new Date("2026-11-22T08:00:00Z");
const AMBER: PlaceFacts = {
  tier: "WITHIN_DAYS",
  colour: "amber",
  headline: "level",
  nearestTier: null,
  consentWithdrawn: false,
  waitingSince: early,
  reviewRequested: false,
};

/** From the top of the table down; each comes before the next, however long that one has waited. */
const ORDER: readonly (readonly [string, PlaceFacts])[] = [
  ["emergency", { ...AMBER, tier: "EMERGENCY", colour: "red", waitingSince: late }],
  ["today, to be reviewed", { ...AMBER, tier: "SAME_DAY", colour: "red", reviewRequested: true }],
  ["today", { ...AMBER, tier: "SAME_DAY", colour: "red", waitingSince: late }],
  ["no running, to be reviewed", { ...AMBER, colour: "red", waitingSince: late, reviewRequested: true }],
  ["within days, no running", { ...AMBER, colour: "red", waitingSince: late }],
  ["within days, dealt with, to be reviewed", { ...AMBER, waitingSince: null, reviewRequested: true }],
  [
    "incomplete, one answer from red",
    { ...AMBER, tier: "INCOMPLETE", nearestTier: "SAME_DAY", waitingSince: late },
  ],
  ["within days", { ...AMBER, waitingSince: early }],
  ["within days, waiting less long", { ...AMBER, waitingSince: late }],
  ["within days, dealt with", { ...AMBER, waitingSince: null }],
  ["incomplete", { ...AMBER, tier: "INCOMPLETE" }],
  ["routine, to be reviewed", { ...AMBER, tier: "ROUTINE", colour: "blue", reviewRequested: true }],
  ["routine", { ...AMBER, tier: "ROUTINE", colour: "blue", nearestTier: "SAME_DAY" }],
  ["nothing raised", { ...AMBER, tier: "NONE", colour: "green", waitingSince: null }],
  ["no answer", { ...AMBER, tier: null, colour: "grey", waitingSince: null }],
];

test.each(ORDER.slice(1).map(([name, facts], at) => [ORDER[at]?.[0] ?? "", name, at, facts] as const))(
  "%s comes before %s",
  (_before, _name, at, facts) => {
    const before = ORDER[at]?.[1] ?? AMBER;
    expect(openingPlaces(before).place).toBeLessThan(openingPlaces(facts).place);
  },
);

test.each([
  ["to a level that is not red", { nearestTier: "WITHIN_DAYS", tier: "INCOMPLETE" }],
  ["of a level that a clinician lifted", { nearestTier: "SAME_DAY", headline: "lifted" }],
  ["of who has withdrawn the consent", { nearestTier: "SAME_DAY", consentWithdrawn: true }],
] as const)("one answer %s gives no place ahead", (_name, change) => {
  const facts = { ...AMBER, ...change };
  expect(openingPlaces(facts).place).toBe(openingPlaces(facts).forCoaches);
});

test("the coaches' place tells nothing of the nearest level", () => {
  expect(openingPlaces({ ...AMBER, nearestTier: "EMERGENCY" }).forCoaches).toBe(
    openingPlaces(AMBER).forCoaches,
  );
  const asked = { ...AMBER, reviewRequested: true };
  expect(openingPlaces({ ...asked, nearestTier: "EMERGENCY" })).toEqual(openingPlaces(asked));
  expect(openingPlaces(asked).forCoaches).toBe(openingPlaces(asked).place);
});

test("every place fits into a number without loss", () => {
  for (const [, facts] of ORDER) expect(Number.isSafeInteger(openingPlaces(facts).place)).toBe(true);
});
