import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "../db/client";
import { queueMail } from "./queue-mail";

/** What the sink took, or the word with which it refuses everything. */
const taken: string[] = [];
let refuses = false;
const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      if (refuses) return done(new Error("mailbox full"));
      taken.push(Buffer.concat(parts).toString("utf8"));
      return done();
    });
  },
});

async function send(): Promise<void> {
  const { sendQueuedMail } = await import("./send-queued-mail");
  await sendQueuedMail();
}

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    sink.listen(0, "127.0.0.1", resolve);
  });
  const address = sink.server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.resetModules();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => {
    sink.close(() => resolve());
  });
});
beforeEach(async () => {
  taken.length = 0;
  refuses = false;
  await database().prisma.mail.deleteMany({});
});

const message = {
  kind: "invitation",
  recipient: "ada@example.org",
  subject: "A link",
  text: "Open https://example.org/link",
} as const;

/** As if that long had passed since the last attempt. */
const pass = (minutes: number) =>
  database().prisma
    .$executeRaw`UPDATE mail SET claimed_at = claimed_at - interval '1 minute' * ${minutes}::float8`;
const attempts = async () => (await database().prisma.mail.findMany()).map((each) => each.attempts);

test("a queued message is sent once and then gone", async () => {
  await queueMail(null, message);
  await send();
  await send();
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain("To: ada@example.org");
  expect(taken[0]).toContain("https://example.org/link");
  expect(await database().prisma.mail.count()).toBe(0);
});

test("a message goes out under the id that it is kept under, and says that a machine wrote it", async () => {
  await queueMail(null, message);
  const [kept] = await database().prisma.mail.findMany();
  await send();
  expect(taken[0]).toContain(`Message-ID: <${kept?.id}@`);
  expect(taken[0]).toContain("Auto-Submitted: auto-generated");
  expect(taken[0]).not.toContain("List-Unsubscribe");
});

test.each([
  ["https://upright.example/api/unsubscribe/x", "List-Unsubscribe=One-Click"],
  ["http://localhost:3000/api/unsubscribe/x", undefined],
])("a message to %s can be unsubscribed from by its headers", async (unsubscribe, oneClick) => {
  await queueMail(null, { ...message, unsubscribe });
  await send();
  const header = (name: string) => new RegExp(`^${name}: (.*)\\r$`, "m").exec(taken[0] ?? "")?.[1];
  expect(header("List-Unsubscribe")).toBe(`<${unsubscribe}>`);
  expect(header("List-Unsubscribe-Post")).toBe(oneClick);
});

test("what is refused is tried again after 1, 4, 16 and 64 minutes, and then no more", async () => {
  await queueMail(null, message);
  refuses = true;
  await send();
  for (const [tried, minutes] of [1, 4, 16, 64].entries()) {
    await pass(minutes - 0.1);
    await send();
    expect(await attempts()).toEqual([tried + 1]);
    await pass(0.2);
    await send();
    expect(await attempts()).toEqual([tried + 2]);
  }
  refuses = false;
  await pass(1_000);
  await send();
  expect(taken).toHaveLength(0);
});

test("two senders at once send a message once", async () => {
  await queueMail(null, message);
  await Promise.all([send(), send(), send()]);
  expect(taken).toHaveLength(1);
});

test("while the mail server is away one attempt is spent, not one of every message", async () => {
  for (let count = 0; count < 3; count += 1) await queueMail(null, message);
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  vi.resetModules();
  await send();
  expect((await attempts()).toSorted((one, other) => one - other)).toEqual([0, 0, 1]);
  expect(taken).toHaveLength(0);
});
