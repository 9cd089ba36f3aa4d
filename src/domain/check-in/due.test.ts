import { describe, expect, test } from "vitest";
import { dueCheckIns, nextChange, type Answered, type FollowedStanding } from "./due";
import { movedUpBySilence, silenceOf } from "./silence";

const SUNDAYS = { weekday: 7, hour: 18, timeZone: "Europe/London" };
const at = (instant: string) => new Date(instant);
const FIRST = "2026-11-04T10:00:00Z";
const intake: Answered = { at: at(FIRST), keys: [] };
const calm: FollowedStanding = { since: at(FIRST), redOrAmberSince: null, nerveFlags: [] };
const nerve: FollowedStanding = {
  ...calm,
  redOrAmberSince: at(FIRST),
  nerveFlags: [{ id: "f1", raisedAt: at(FIRST) }],
};
const look = (standing: FollowedStanding, submissions: Answered[], now: string) =>
  dueCheckIns(SUNDAYS, standing, submissions, at(now));
const keys = (standing: FollowedStanding, submissions: Answered[], now: string) =>
  look(standing, submissions, now).now.map(({ key }) => key);

describe("weekly", () => {
  test("nothing is due, or missed, from before the first answers", () => {
    expect(look(calm, [intake], "2026-11-04T10:00:00Z")).toEqual({ now: [], missed: 0, missedRechecks: [] });
    expect(look(calm, [intake], "2026-11-08T17:59:59Z").now).toEqual([]);
  });

  test("due from the chosen hour on, until the next is, and once", () => {
    expect(keys(calm, [intake], "2026-11-08T18:00:00Z")).toEqual(["week 2026-W45"]);
    expect(keys(calm, [intake], "2026-11-15T17:59:59Z")).toEqual(["week 2026-W45"]);
    const answered = { at: at("2026-11-10T09:00:00Z"), keys: ["week 2026-W45"] };
    expect(keys(calm, [intake, answered], "2026-11-10T09:00:00Z")).toEqual([]);
    expect(keys(calm, [intake, answered], "2026-11-15T18:00:00Z")).toEqual(["week 2026-W46"]);
  });

  test("missed ones are counted in a row, and an answer ends the count", () => {
    expect(look(calm, [intake], "2026-11-15T18:00:00Z").missed).toBe(1);
    expect(look(calm, [intake], "2026-11-29T18:00:00Z").missed).toBe(3);
    const late = { at: at("2026-11-29T19:00:00Z"), keys: ["week 2026-W48"] };
    expect(look(calm, [intake, late], "2026-12-06T17:00:00Z").missed).toBe(0);
  });

  test("a new intake shortly before is this week's answer", () => {
    const again = { at: at("2026-11-08T15:00:00Z"), keys: [] };
    expect(keys(calm, [intake, again], "2026-11-08T18:00:00Z")).toEqual([]);
    expect(keys(calm, [intake, again], "2026-11-15T18:00:00Z")).toEqual(["week 2026-W46"]);
  });
});

describe("while red or amber, and after a neurological flag", () => {
  test("daily from the next day on, and re-checks after 24 and 72 hours", () => {
    expect(keys(nerve, [intake], "2026-11-04T20:00:00Z")).toEqual([]);
    expect(keys(nerve, [intake], "2026-11-05T10:00:00Z")).toEqual(["recheck-24 f1"]);
    expect(keys(nerve, [intake], "2026-11-05T18:00:00Z")).toEqual(["recheck-24 f1", "day 2026-11-05"]);
    expect(keys(nerve, [intake], "2026-11-07T10:00:00Z")).toEqual(["recheck-72 f1", "day 2026-11-06"]);
  });

  test("an answer to anything since counts as the re-check; one from before does not", () => {
    const daily = { at: at("2026-11-05T09:00:00Z"), keys: ["day 2026-11-04"] };
    expect(keys(nerve, [intake, daily], "2026-11-05T10:00:00Z")).toEqual([]);
    const early = { at: at("2026-11-04T18:00:00Z"), keys: ["day 2026-11-04"] };
    expect(keys(nerve, [intake, early], "2026-11-05T10:00:00Z")).toEqual(["recheck-24 f1"]);
  });

  test("a re-check that ended unanswered is missed, and a closed flag asks for none", () => {
    expect(look(nerve, [intake], "2026-11-06T03:59:59Z").missedRechecks).toEqual([]);
    const missed = look(nerve, [intake], "2026-11-06T04:00:00Z").missedRechecks;
    expect(missed.map(({ key }) => key)).toEqual(["recheck-24 f1"]);
    expect(look({ ...nerve, nerveFlags: [] }, [intake], "2026-11-06T04:00:00Z").missedRechecks).toEqual([]);
  });

  test("the next instant worth looking at never lies behind", () => {
    expect(nextChange(SUNDAYS, nerve, at("2026-11-05T09:00:00Z"))).toEqual(at("2026-11-05T10:00:00Z"));
    expect(nextChange(SUNDAYS, calm, at("2026-11-08T18:00:00Z"))).toEqual(at("2026-11-15T18:00:00Z"));
  });
});

describe("silence", () => {
  const since = at(FIRST);
  const missed = (count: number) => ({ missed: count, missedRechecks: [] });
  test("two missed with an open flag make a contact task; one, or no flag, does not", () => {
    expect(silenceOf(missed(2), 1, since).map(({ reason }) => reason)).toEqual(["two-missed"]);
    expect(silenceOf(missed(1), 1, since)).toEqual([]);
    expect(silenceOf(missed(9), 0, since)).toEqual([]);
  });

  test("the same silence has the same key however long it lasts", () => {
    expect(silenceOf(missed(5), 1, since)).toEqual(silenceOf(missed(2), 1, since));
  });

  test("one missed re-check after a neurological flag is enough", () => {
    const { missed: count, missedRechecks } = look(nerve, [intake], "2026-11-06T04:00:00Z");
    expect(silenceOf({ missed: count, missedRechecks }, 1, since)).toEqual([
      { reason: "silence-after-nerve-flag", flag: "f1", key: "recheck-24 f1" },
    ]);
  });

  test("moves a flag one tier up, at most to today, and never down", () => {
    expect(
      (["ROUTINE", "INCOMPLETE", "WITHIN_DAYS", "SAME_DAY", "EMERGENCY"] as const).map(movedUpBySilence),
    ).toEqual(["WITHIN_DAYS", "WITHIN_DAYS", "SAME_DAY", "SAME_DAY", "EMERGENCY"]);
  });
});
