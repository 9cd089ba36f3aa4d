import { expect, test } from "vitest";
import { aged, assessed, daysAgo } from "./a-case.testing";
import { emergencyPosition } from "./emergency-position";

const CRASH = {
  "Q-TRAUMA": "crash",
  "Q-TRAUMA-DATE": daysAgo(1),
  "Q-MIDLINE": "no",
  "Q-NECKROT": "yes",
} as const;
const CHEST = { "Q-CARDIO": ["chest-pressure"], "Q-CARDIO-WHEN": ["now"] } as const;

test.each([
  ["a crash yesterday", CRASH, "keep-still"],
  ["a crash yesterday and chest pressure now", { ...CRASH, ...CHEST }, "keep-still"],
  [
    "two cord signs after an old trip",
    {
      ...CRASH,
      "Q-TRAUMA": "fall-standing",
      "Q-TRAUMA-DATE": daysAgo(30),
      "Q-CORD": ["legs", "unsteady"],
      "Q-CORD-PACE": "weeks-or-months",
    },
    "keep-still",
  ],
  ["chest pressure now", CHEST, "as-comfortable"],
  [
    "chest pressure now, and a strain three weeks ago",
    { ...CHEST, ...CRASH, "Q-TRAUMA": "sudden-strain", "Q-TRAUMA-DATE": daysAgo(21) },
    "as-comfortable",
  ],
  [
    "new trouble with the bladder, and no injury",
    { "Q-CORD": ["urine"], "Q-CORD-PACE": "days" },
    "as-comfortable",
  ],
  ["no emergency", { "Q-DOB": aged(40) }, undefined],
] as const)("%s: %s", (_, answers, position) => {
  expect(emergencyPosition(assessed(answers).flags)).toBe(position);
});
