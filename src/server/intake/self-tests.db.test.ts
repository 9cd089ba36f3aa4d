import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { retestSection } from "@/domain/programme/retest-section";
import type { Answers } from "@/domain/questionnaire/answers";
import { writeForm } from "@/domain/questionnaire/write-form";
import { someSessions } from "../../../prisma/seed/builders/a-session";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { currentProgramme } from "../programme/current-programme";
import { readSelfTestForm, submitSelfTests } from "./submit-self-tests";

const FIRST = new Date("2026-10-29T10:00:00Z");
const NOW = new Date("2026-11-17T10:00:00Z");
let world: World;

const form = (athlete: BuiltAthlete) =>
  actingOn(selfOf(athlete), athlete, { now: NOW }, "self-test.send", readSelfTestForm);
const send = (athlete: BuiltAthlete, answers: Answers, key: string = randomUUID()) =>
  actingOn(selfOf(athlete), athlete, { now: NOW }, "self-test.send", (context, subject) =>
    submitSelfTests(context, subject, writeForm(retestSection(), answers), key),
  );

beforeAll(async () => {
  world = await aWorld("self-tests");
  await anIntake(world.athlete, { ...PERSONAS.deskWorker(FIRST), "Q-PLANK": 12 }, { now: FIRST });
  await anIntake(world.stranger, PERSONAS.strapsTingle(FIRST), { now: FIRST });
  await someSessions(world.athlete, "2026-11-02", 15);
});

test("in a test week last time's results stand beside, and nothing is refused but nothing at all", async () => {
  expect((await form(world.athlete))?.lastTime["Q-PLANK"]).toBe("12 s");
  await expect(send(world.athlete, {})).rejects.toMatchObject({ code: "invalid" });
});

test("the programme is made anew from the new results; week, level and all that was told of health stand", async () => {
  const programmeOf = () =>
    actingOn(selfOf(world.athlete), world.athlete, { now: NOW }, "programme.read", (context) =>
      currentProgramme(context, world.athlete.id),
    );
  const before = await programmeOf();
  await send(world.athlete, { "Q-PLANK": 90 });
  const after = await programmeOf();
  expect(after?.id).not.toBe(before?.id);
  expect((await form(world.athlete))?.lastTime["Q-PLANK"]).toBe("90 s");
  expect(after?.programme.mode).toBe("FULL");
  expect(after?.stage).toEqual(before?.stage);
  expect(after?.stage.level).toBe(2);
});

test("they wait where a clinician has to look first", async () => {
  expect(await form(world.stranger)).toBeNull();
  await expect(send(world.stranger, { "Q-PLANK": 90 })).rejects.toMatchObject({ code: "not-possible" });
});

test("other results under a key that was used are refused; the same ones are kept once", async () => {
  const key = randomUUID();
  await send(world.athlete, { "Q-PLANK": 33 }, key);
  await send(world.athlete, { "Q-PLANK": 33 }, key);
  await expect(send(world.athlete, { "Q-PLANK": 34 }, key)).rejects.toMatchObject({ code: "key-reused" });
});
