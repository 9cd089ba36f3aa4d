import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { anIntake } from "./a-case.testing";
import { A_GOOD_BRA, A_GOOD_PACK } from "./cases/case.testing";
import { GEAR_CHECKS, gearChecks } from "./gear-checks";
import { RULE_SET } from "./rule-set";

type Changes = Readonly<Record<string, Answers[string] | undefined>>;
const failed = (changes: Changes) => gearChecks(anIntake(changes)).map(({ check }) => check);
const bra = (changes: Changes = {}) => failed({ ...A_GOOD_BRA, ...changes });
const pack = (changes: Changes = {}) => failed({ ...A_GOOD_PACK, ...changes });
const spec = (changes: Readonly<Record<string, string | number | boolean>>) => ({
  "Q-BRA-SPEC": { type: "both", cup: "B", "age-months": 5, "size-changed": false, ...changes },
});

describe("gear checks", () => {
  it("pass gear that fits, and gear that is not there", () => {
    expect(bra()).toEqual([]);
    expect(pack()).toEqual([]);
    expect(failed({})).toEqual([]);
    expect(failed({ "Q-BRA": "prefer-not-to-say" })).toEqual([]);
  });

  it("fail nothing that was not answered", () => {
    expect(gearChecks({})).toEqual([]);
    expect(pack({ "Q-PACK-BOUNCE": "not-tried", "Q-PACK-MASS": undefined })).toEqual([]);
  });

  test.each([
    [["band-rides-up"], "BRA-BAND-RIDE"],
    [["band-too-tight"], "BRA-BAND-2F"],
    [["bulging"], "BRA-CUP"],
    [["cup-gaps"], "BRA-CUP"],
    [["straps-dig-or-slip"], "BRA-STRAP"],
    [["support-gone-without-straps"], "BRA-STRAP"],
    [["wire-off"], "BRA-WIRE"],
    [["centre-lifts"], "BRA-WIRE"],
    [["tightest-hook-or-stretched"], "BRA-AGE"],
  ])("%j fails %s alone", (fit, check) => {
    expect(bra({ "Q-BRA-FIT": fit })).toEqual([check]);
  });

  test.each([
    [{ movement: 3, discomfort: 2 }, []],
    [{ movement: 4, discomfort: 0 }, ["BRA-BOUNCE"]],
    [{ movement: 0, discomfort: 3 }, ["BRA-BOUNCE"]],
  ])("felt movement %j", (felt, checks) => {
    expect(bra({ "Q-BRA-MOVE": felt })).toEqual(checks);
  });

  test.each([
    [12, []],
    [13, ["BRA-AGE"]],
  ])("a bra of %d months", (months, checks) => {
    expect(bra(spec({ "age-months": months }))).toEqual(checks);
  });

  it("asks for another style in an everyday bra, without one, or in compression from a D cup that moves", () => {
    expect(bra({ "Q-BRA": "everyday-bra" })).toEqual(["BRA-STYLE"]);
    expect(failed({ "Q-BRA": "none-would-like", "Q-BRA-MOVE": { movement: 5 } })).toEqual([
      "BRA-BOUNCE",
      "BRA-STYLE",
    ]);
    const moving = { "Q-BRA-MOVE": { movement: 4, discomfort: 0 } };
    expect(bra({ ...moving, ...spec({ type: "compression", cup: "34D" }) })).toEqual([
      "BRA-BOUNCE",
      "BRA-STYLE",
    ]);
    expect(bra({ ...moving, ...spec({ type: "compression", cup: "34C" }) })).toEqual(["BRA-BOUNCE"]);
  });

  it("asks for a new fitting after a change of size, or a birth", () => {
    expect(bra(spec({ "size-changed": true }))).toEqual(["BRA-CHANGE"]);
    expect(bra({ "Q-OTHER": ["post-partum"] })).toEqual(["BRA-CHANGE"]);
    expect(failed({ "Q-OTHER": ["post-partum"] })).toEqual([]);
  });

  test.each([
    [3.4, []],
    [3.5, ["PACK-LOAD"]],
    [7, ["PACK-LOAD"]],
  ])("%d kg on 70 kg", (loaded, checks) => {
    expect(pack({ "Q-PACK-MASS": { loaded } })).toEqual(checks);
  });

  test.each([
    [{ "Q-PACK-JUMP": ["up-over-half"] }, ["PACK-JUMP"]],
    [{ "Q-PACK-JUMP": ["first-over-2-hours"] }, ["PACK-JUMP"]],
    [{ "Q-PACK-BOUNCE": "slight" }, []],
    [{ "Q-PACK-BOUNCE": "clear" }, ["PACK-BOUNCE"]],
    [{ "Q-PACK-BOUNCE": "hold-straps" }, ["PACK-BOUNCE"]],
    [{ "Q-PACK-FIT": ["load-low"] }, ["PACK-FIT"]],
    [{ "Q-PACK-FIT": ["two-fingers-no"] }, ["PACK-FIT"]],
    [{ "Q-PACK-FIT": ["torso-mismatch"] }, ["PACK-FIT"]],
    [{ "Q-PACK-FIT": ["one-sided"] }, ["PACK-BALANCE"]],
    [{ "Q-PACK-ADJ": ["set-once"] }, ["PACK-RETENSION"]],
    [{ "Q-PACK-ADJ": ["set-once", "re-tightened"] }, []],
    [{ "Q-PACK-ADJ": ["never-adjusted"] }, ["PACK-FIT", "PACK-RETENSION"]],
    [{ "Q-PACK-ADJ": ["hard-to-breathe"] }, ["PACK-FIT"]],
    [{ "Q-PACK-PRESS": true }, ["PACK-PRESS"]],
  ])("%j", (changes, checks) => {
    expect(pack(changes)).toEqual(checks);
  });

  it("sees a handheld bottle on the side of a sore shoulder", () => {
    const handheld = { "Q-PACK": { kind: "handheld" } };
    expect(failed({ ...handheld, "Q-LOC": ["top-of-shoulder-left"] })).toEqual(["PACK-HAND"]);
    expect(failed({ ...handheld, "Q-LOC": ["top-of-shoulder-left", "top-of-shoulder-right"] })).toEqual([]);
  });

  it("name causes that exist, and ids of their own", () => {
    const causes = new Set(RULE_SET.causes.map(({ id }) => id));
    expect(GEAR_CHECKS.filter(({ cause }) => !causes.has(cause))).toEqual([]);
    expect(new Set(GEAR_CHECKS.map(({ id }) => id)).size).toBe(9 + 8);
  });
});
