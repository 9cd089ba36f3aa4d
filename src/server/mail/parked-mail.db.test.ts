import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { anOrganisation } from "../../../prisma/seed/builders/an-organisation";
import { database } from "../db/client";
import { enterOrganisation, inTransaction } from "../db/transaction";
import { MOST_ATTEMPTS, parkedMail, retryMail } from "./parked-mail";
import { queueMail } from "./queue-mail";

const message = { kind: "guardian", recipient: "ada@example.org", subject: "x", text: "x" } as const;
let one = "";
let other = "";

beforeEach(async () => {
  await database().prisma.mail.deleteMany({});
  one = (await anOrganisation({ name: "One", slug: `one-${randomUUID()}` })).id;
  other = (await anOrganisation({ name: "Other", slug: `other-${randomUUID()}` })).id;
  for (const id of [one, other]) {
    await inTransaction(async (tx) => {
      await enterOrganisation(tx, id);
      await queueMail(tx, message);
    });
  }
});

const giveUp = () =>
  database().prisma.mail.updateMany({ data: { attempts: MOST_ATTEMPTS, claimedAt: new Date() } });
const seen = (id: string) => inTransaction((tx) => parkedMail(tx, id));

test("what was queued in an organisation is shown to it once given up on, and to no other", async () => {
  expect(await seen(one)).toEqual([]);
  await database().prisma.mail.updateMany({
    where: { organisationId: one },
    data: { attempts: MOST_ATTEMPTS },
  });
  expect(await seen(one)).toMatchObject([{ kind: "guardian", count: 1 }]);
  expect(await seen(other)).toEqual([]);
});

test("tried again, it waits to be sent as at first; that of others stays", async () => {
  await giveUp();
  expect(await inTransaction((tx) => retryMail(tx, one, "reminder"))).toBe(0);
  expect(await inTransaction((tx) => retryMail(tx, one, "guardian"))).toBe(1);
  expect(await seen(one)).toEqual([]);
  expect(await seen(other)).toHaveLength(1);
});

test("what is queued outside an organisation is nobody's", async () => {
  await database().prisma.mail.deleteMany({});
  await queueMail(null, { ...message, kind: "password" });
  expect(await database().prisma.mail.findMany({ select: { organisationId: true } })).toEqual([
    { organisationId: null },
  ]);
});
