import { beforeEach, expect, test } from "vitest";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { asRole } from "../db/connections.db.testing";
import { exportOf } from "../athlete/my-data";
import { markMessageRead, messagesTo, takeMessageBack } from "../athlete/staff-messages";
import { sendMessage } from "./send-message";

const TEXT = "Track is shut on Tuesday; meet at the canal. How is the back?";
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`messages-${round}`);
});

async function send(by: BuiltMember, text = TEXT): Promise<string> {
  const id = crypto.randomUUID();
  await actingOn(by, world.athlete, {}, "message.send", (context, athlete) =>
    sendMessage(context, athlete, text, id),
  );
  return id;
}
const seenBy = (who: BuiltMember) =>
  actingOn(who, world.athlete, {}, "athlete.read", async (context, athlete) =>
    (await messagesTo(context, athlete)).map(({ by, text, readAt }) => ({ by, text, read: readAt !== null })),
  );
const mails = () =>
  asRole(
    "superuser",
    "SELECT subject, text FROM mail WHERE recipient = $1 AND text LIKE '%has written to you%'",
    [world.athlete.member?.email],
  );

test("stands in the app; the mail says who and where, and nothing of it", async () => {
  await send(world.coach);
  expect(await seenBy(selfOf(world.athlete))).toEqual([{ by: "Corin", text: TEXT, read: false }]);
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(String(mail?.["text"])).toContain("Corin");
  expect(JSON.stringify(mail)).not.toMatch(/canal|Track|back\?/);
});

test("no mail goes to who ended or paused them; the message stands all the same", async () => {
  await asRole(
    "superuser",
    "INSERT INTO check_in_plan SELECT organisation_id, id, 7, 18, 'Europe/London', 21, 8, NULL, true, now() FROM athlete WHERE id = $1",
    [world.athlete.id],
  );
  await send(world.coach);
  await asRole(
    "superuser",
    "UPDATE check_in_plan SET unsubscribed = false, paused_until = now() + interval '1 day' WHERE athlete_id = $1",
    [world.athlete.id],
  );
  await send(world.coach);
  expect(await mails()).toEqual([]);
  expect(await seenBy(selfOf(world.athlete))).toHaveLength(2);
});

test("a clinician's is not for coaches; a coach sees the own and whether it is read", async () => {
  await send(world.clinician, "The scan is back: call me.");
  const own = await send(world.coach);
  await actingOn(selfOf(world.athlete), world.athlete, {}, "message.read", (context, athlete) =>
    markMessageRead(context, athlete, own),
  );
  expect(await seenBy(world.coach)).toEqual([{ by: "Corin", text: TEXT, read: true }]);
  expect(await seenBy(world.clinician)).toHaveLength(2);
  await expect(seenBy(world.otherCoach)).rejects.toMatchObject({ code: "not-found" });
  await expect(send(world.otherCoach)).rejects.toMatchObject({ code: "not-found" });
});

test("taken back, its text is shown to nobody; the athlete's file keeps it", async () => {
  const id = await send(world.coach);
  const back = () =>
    actingOn(world.coach, world.athlete, {}, "triage.undo", (context) =>
      takeMessageBack(context, world.athlete.id, id),
    );
  await back();
  expect(await seenBy(selfOf(world.athlete))).toMatchObject([{ text: null }]);
  await expect(back()).rejects.toMatchObject({ code: "not-found" });
  const kept = await actingOn(selfOf(world.athlete), world.athlete, {}, "data.export", exportOf);
  expect(kept["messagesToYou"]).toMatchObject([{ id }]);
});

test("one of somebody else's is not marked as read", async () => {
  const id = await send(world.coach);
  const reading = actingOn(selfOf(world.stranger), world.stranger, {}, "message.read", (context, athlete) =>
    markMessageRead(context, athlete, id),
  );
  await expect(reading).rejects.toMatchObject({ code: "not-found" });
});
