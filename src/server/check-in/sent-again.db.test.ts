import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aCheckInPlan } from "../../../prisma/seed/builders/a-check-in-plan";
import { aLookAfter } from "../../../prisma/seed/builders/a-look-after";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { z } from "zod";
import { checkInSection } from "@/domain/check-in/form";
import type { Answers } from "@/domain/questionnaire/answers";
import { writeForm } from "@/domain/questionnaire/write-form";
import { signedIn } from "../auth/signed-in.db.testing";
import { asRole } from "../db/connections.db.testing";
import { once } from "../once";
import { Refusal } from "../refusal";
import { writeAs } from "../write";
import { openByLink, submitByLink } from "./by-link";
import { submitCheckIn } from "./submit-check-in";

const SLUG = "sent-again";
/** The post of the page, as its action has it. */
const sending = {
  id: "check-in.answer" as const,
  input: z.strictObject({ athleteId: z.string(), sendKey: z.uuid() }),
  openFields: true as const,
  athlete: ({ athleteId }: { readonly athleteId: string }) => athleteId,
  run: async (
    context: Parameters<typeof submitCheckIn>[0],
    { sendKey }: { readonly sendKey: string },
    ...[athlete, posted]: [Parameters<typeof submitCheckIn>[1], Parameters<typeof submitCheckIn>[2]]
  ) => ({ to: await submitCheckIn(context, athlete, posted, sendKey) }),
};
const FIRST = QUIET_WEEK;
const CHANGED = { ...QUIET_WEEK, "Q-NPRS-WORST": 4 } satisfies Answers;
const EMERGENCY = {
  ...QUIET_WEEK,
  "Q-NEW": "yes",
  "Q-CARDIO": ["chest-pressure"],
  "Q-CARDIO-WHEN": "now",
} satisfies Answers;

let world: World;
let athlete: BuiltAthlete;
let round = 0;
beforeAll(async () => {
  world = await aWorld(SLUG);
});
async function anybody(): Promise<void> {
  round += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Twice",
    familyName: `Sent ${round}`,
    email: `twice${round}@${SLUG}.example`,
  });
  const first = hoursBefore(new Date(), 240);
  await anIntake(athlete, PERSONAS.mild(first), { now: first });
}
const formOf = (answers: Answers) =>
  writeForm(checkInSection({ painsToAskAbout: [], inFull: false }), answers);
async function post(key: string, answers: Answers): Promise<string> {
  const { hash } = await signedIn(selfOf(athlete));
  const own = { organisation: SLUG, idempotencyKey: key, athleteId: athlete.id, sendKey: key };
  const fields = new Map([
    ...Object.entries(own).map(([name, value]) => [name, [value]] as const),
    ...formOf(answers),
  ]);
  return codeOf(writeAs(hash, sending, fields, once));
}
const codeOf = (run: Promise<unknown>) =>
  run.then(
    () => "sent",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
const kept = async () =>
  (
    await asRole(
      "superuser",
      "SELECT answers->>'Q-NPRS-WORST' AS worst FROM submission WHERE athlete_id = $1 AND kind <> 'intake' ORDER BY submitted_at, id",
      [athlete.id],
    )
  ).map(({ worst }) => worst);

test("the same answers under one key are one check-in, also twice at once", async () => {
  await anybody();
  const key = randomUUID();
  expect(await Promise.all([post(key, FIRST), post(key, FIRST)])).toEqual(["sent", "sent"]);
  expect(await post(key, FIRST)).toBe("sent");
  expect(await kept()).toEqual(["3"]);
});

test("other answers under a key that was used are refused, however often and together", async () => {
  await anybody();
  const key = randomUUID();
  expect(await post(key, FIRST)).toBe("sent");
  expect(await post(key, CHANGED)).toBe("key-reused");
  expect(await Promise.all([post(key, CHANGED), post(key, CHANGED)])).toEqual(["key-reused", "key-reused"]);
  expect(await kept()).toEqual(["3"]);
  expect(await post(randomUUID(), CHANGED)).toBe("sent");
  expect(await kept()).toEqual(["3", "4"]);
});

test("an emergency is never dropped for its key, and kept once", async () => {
  await anybody();
  const key = randomUUID();
  await post(key, FIRST);
  expect(await post(key, EMERGENCY)).toBe("sent");
  expect(await Promise.all([post(key, EMERGENCY), post(key, EMERGENCY)])).toEqual(["sent", "sent"]);
  expect(await post(key, CHANGED)).toBe("key-reused");
  expect(await kept()).toHaveLength(2);
});

test("by link as well: other answers are refused, an emergency kept once", async () => {
  await anybody();
  await aCheckInPlan(athlete, { now: hoursBefore(new Date(), 240), quiet: null });
  await aLookAfter(athlete, new Date());
  const [mail] = await asRole("superuser", "SELECT text FROM mail WHERE recipient = $1", [
    athlete.member?.email,
  ]);
  const pass = await openByLink(/\/check-in\/([\w-]+)/.exec(String(mail?.["text"]))?.[1] ?? "no link");
  const key = randomUUID();
  const send = (answers: Answers, under = key) => codeOf(submitByLink(pass, formOf(answers), under));
  expect(await send(FIRST)).toBe("sent");
  expect(await send(FIRST)).toBe("sent");
  expect(await send(CHANGED)).toBe("key-reused");
  expect(await send(CHANGED, randomUUID())).toBe("key-reused");
  expect(await kept()).toEqual(["3"]);
  expect(await send(EMERGENCY)).toBe("sent");
  expect(await send(EMERGENCY)).toBe("sent");
  expect(await kept()).toHaveLength(2);
});
