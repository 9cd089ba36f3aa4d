import { describe, expect, test } from "vitest";
import { changesAfter, type ChangeFacts, type Changes } from "./changes";

const now = new Date("2026-11-22T12:00:00Z");
const earlier = new Date("2026-11-20T12:00:00Z");
const NEVER: Changes = { becameRedAt: null, worseAt: null, silentAt: null, backAt: null };
const BLUE: ChangeFacts = { tier: "ROUTINE", colour: "blue", worsening: false, lastAnswerAt: earlier };
const AMBER: ChangeFacts = { ...BLUE, tier: "WITHIN_DAYS", colour: "amber" };
const RED: ChangeFacts = { ...BLUE, tier: "SAME_DAY", colour: "red" };

describe("what is newly so", () => {
  test.each<[string, ChangeFacts | null, ChangeFacts, boolean, Partial<Changes>]>([
    ["red from amber", AMBER, RED, true, { becameRedAt: now, worseAt: null }],
    ["red at the first answers", null, RED, true, { becameRedAt: now }],
    ["something new while red", RED, RED, true, { becameRedAt: now }],
    ["an act while red", RED, RED, false, { becameRedAt: earlier }],
    ["no longer red", RED, BLUE, false, { becameRedAt: null }],
    ["a level up without red", BLUE, AMBER, true, { worseAt: now }],
    ["a level down", AMBER, BLUE, false, { worseAt: null }],
    ["a worsening at the same level", AMBER, { ...AMBER, worsening: true }, true, { worseAt: now }],
    ["first answers without red", null, AMBER, true, { worseAt: null }],
  ])("%s", (_name, before, after, raised, expected) => {
    const known = before && { ...before, ...NEVER, becameRedAt: before.colour === "red" ? earlier : null };
    expect(changesAfter(known, after, raised, now)).toMatchObject(expected);
  });
});

describe("silence", () => {
  const silent = { ...AMBER, ...NEVER, silentAt: new Date("2026-11-21T12:00:00Z") };
  test("ends with an answer", () => {
    const answered = changesAfter(silent, { ...AMBER, lastAnswerAt: now }, false, now);
    expect(answered).toMatchObject({ silentAt: null, backAt: now });
  });
  test("does not end with an act of staff", () => {
    expect(changesAfter(silent, AMBER, false, now)).toMatchObject({
      silentAt: silent.silentAt,
      backAt: null,
    });
  });
});
