import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { aWorld, selfOf, type World } from "../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../prisma/seed/builders/built";
import { signedIn } from "./auth/signed-in.db.testing";
import { asRole } from "./db/connections.db.testing";
import type { FormFields } from "./form-fields";
import { once } from "./once";
import { readAs } from "./query";
import { Refusal } from "./refusal";
import { writeAs, type AthleteDefinition, type Definition, type Done } from "./write";

const NoteFields = z.strictObject({ athleteId: z.string(), text: z.string("missing").max(20, "too-long") });
/** A note, as small a write as there is. */
const writingNote: AthleteDefinition<typeof NoteFields> = {
  id: "note.write",
  input: NoteFields,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { text }, athlete): Promise<Done> => {
    const { id } = await context.tx.note.create({
      data: {
        organisationId: context.organisation.id,
        athleteId: athlete.id,
        authorId: context.actor.membershipId,
        audience: "staff",
        text,
        writtenAt: context.now,
      },
      select: { id: true },
    });
    context.note({ noteId: id });
    context.because("asked to");
    if (text === "then fail") throw new Refusal("not-possible");
    return { to: `/notes/${id}` };
  },
};
const Nothing = z.strictObject({});
const renaming: Definition<typeof Nothing> = {
  id: "organisation.change",
  input: Nothing,
  run: async () => ({ message: "changed" }),
};

let world: World;
let coach: string;
beforeAll(async () => {
  world = await aWorld("writes");
});
beforeEach(async () => {
  ({ hash: coach } = await signedIn(world.coach));
  await asRole("superuser", "DELETE FROM limiter");
});

function form(fields: Readonly<Record<string, string>>): FormFields {
  return new Map(Object.entries(fields).map(([name, value]) => [name, [value]]));
}
function noteForm(changes: Readonly<Record<string, string>> = {}): FormFields {
  return form({
    organisation: "writes",
    idempotencyKey: randomUUID(),
    athleteId: world.athlete.id,
    text: "Called.",
    ...changes,
  });
}
async function outcome(writing: Promise<unknown>): Promise<unknown> {
  return writing.catch((error: unknown) => (error instanceof Refusal ? error.code : error));
}
async function hashOf(member: BuiltMember): Promise<string> {
  return (await signedIn(member)).hash;
}
async function kept(): Promise<{ notes: unknown; receipts: unknown; events: unknown }> {
  const [row] = await asRole(
    "superuser",
    `SELECT (SELECT count(*)::int FROM note) AS notes, (SELECT count(*)::int FROM action_receipt) AS receipts,
            (SELECT count(*)::int FROM audit_event WHERE action = 'note.write') AS events`,
  );
  return row as { notes: number; receipts: number; events: number };
}

describe("a write", () => {
  test("leaves one row in the audit: who, when, what, on whom, why, and no text", async () => {
    const done = await writeAs(coach, writingNote, noteForm({ text: "Secret words." }), once);
    const noteId = (done.to ?? "").slice("/notes/".length);
    const [event] = await asRole(
      "superuser",
      `SELECT e.actor_id, e.actor_name, e.actor_roles, e.kind, e.action, e.reason, e.detail, s.athlete_id, e.at = s.at AS same_instant
         FROM audit_event e JOIN audit_subject s ON s.event_id = e.id WHERE e.detail->>'noteId' = $1`,
      [noteId],
    );
    expect(event).toEqual({
      actor_id: world.coach.membershipId,
      actor_name: "Corin",
      actor_roles: ["coach"],
      kind: "write",
      action: "note.write",
      reason: "asked to",
      detail: { noteId },
      athlete_id: world.athlete.id,
      same_instant: true,
    });
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ["without a session", () => writeAs(null, writingNote, noteForm(), once), "not-signed-in"],
    [
      "without an organisation",
      () => writeAs(coach, writingNote, noteForm({ organisation: "" }), once),
      "malformed",
    ],
    [
      "in an organisation of others",
      () => writeAs(coach, writingNote, noteForm({ organisation: "no-such" }), once),
      "not-found",
    ],
    [
      "with a key that is none",
      () => writeAs(coach, writingNote, noteForm({ idempotencyKey: "1" }), once),
      "malformed",
    ],
    [
      "with a field that nobody asked for",
      () => writeAs(coach, writingNote, noteForm({ roles: "admin" }), once),
      "malformed",
    ],
    ["with a field missing", () => writeAs(coach, writingNote, noteForm({ text: "" }), once), "invalid"],
    [
      "with a field too long",
      () => writeAs(coach, writingNote, noteForm({ text: "x".repeat(21) }), once),
      "invalid",
    ],
    [
      "that the use case refuses at its end",
      () => writeAs(coach, writingNote, noteForm({ text: "then fail" }), once),
      "not-possible",
    ],
    [
      "on an athlete of another squad",
      () => writeAs(coach, writingNote, noteForm({ athleteId: world.stranger.id }), once),
      "not-found",
    ],
    [
      "that the role may not",
      () => writeAs(coach, renaming, form({ organisation: "writes", idempotencyKey: randomUUID() }), once),
      "not-found",
    ],
  ])("%s is refused and leaves nothing", async (_name, write, code) => {
    const before = await kept();
    expect(await outcome(write())).toBe(code);
    expect(await kept()).toEqual(before);
  });

  test("a field that came twice is malformed", async () => {
    const twice = new Map([...noteForm(), ["text", ["one", "two"]]]);
    expect(await outcome(writeAs(coach, writingNote, twice, once))).toBe("malformed");
  });

  test("does not happen when its audit row cannot be written", async () => {
    const before = await kept();
    await asRole("owner", "REVOKE INSERT ON audit_event FROM upright_app");
    const refused = await outcome(writeAs(coach, writingNote, noteForm(), once));
    await asRole("owner", "GRANT INSERT ON audit_event TO upright_app");
    expect(refused).toBeInstanceOf(Error);
    expect(await kept()).toEqual(before);
  });
});

describe("the same request", () => {
  test("sent twice happens once and gets the first answer", async () => {
    const fields = noteForm();
    const before = await kept();
    const first = await writeAs(coach, writingNote, fields, once);
    expect(await writeAs(coach, writingNote, fields, once)).toEqual(first);
    expect(await kept()).toEqual({
      notes: Number(before.notes) + 1,
      receipts: Number(before.receipts) + 1,
      events: Number(before.events) + 1,
    });
  });

  test("sent eight times at once happens once", async () => {
    const fields = noteForm();
    const before = await kept();
    const all = await Promise.all(Array.from({ length: 8 }, () => writeAs(coach, writingNote, fields, once)));
    expect(new Set(all.map(({ to }) => to)).size).toBe(1);
    expect((await kept()).notes).toBe(Number(before.notes) + 1);
  });

  test("with another body, by another person or for another act is refused", async () => {
    const fields = noteForm();
    await writeAs(coach, writingNote, fields, once);
    const other = new Map([...fields, ["text", ["Other."]]]);
    expect(await outcome(writeAs(coach, writingNote, other, once))).toBe("key-reused");
    const clinician = await hashOf(world.clinician);
    expect(await outcome(writeAs(clinician, writingNote, fields, once))).toBe("key-reused");
    const admin = await hashOf(world.admin);
    const sameKey = form({ organisation: "writes", idempotencyKey: fields.get("idempotencyKey")?.[0] ?? "" });
    expect(await outcome(writeAs(admin, renaming, sameKey, once))).toBe("key-reused");
  });

  test("that was refused may be sent again under its key", async () => {
    const key = randomUUID();
    await outcome(writeAs(coach, writingNote, noteForm({ idempotencyKey: key, text: "then fail" }), once));
    expect(await writeAs(coach, writingNote, noteForm({ idempotencyKey: key }), once)).toHaveProperty("to");
  });

  test("a key of another organisation is another key", async () => {
    const elsewhere = await aWorld("writes-elsewhere");
    const fields = noteForm();
    await writeAs(coach, writingNote, fields, once);
    const there = new Map([
      ...fields,
      ["organisation", ["writes-elsewhere"]],
      ["athleteId", [elsewhere.athlete.id]],
    ]);
    expect(await writeAs(await hashOf(elsewhere.coach), writingNote, there, once)).toHaveProperty("to");
  });
});

describe("a read", () => {
  const reads = () =>
    asRole("superuser", "SELECT count(*)::int AS count FROM audit_event WHERE kind = 'read'");
  const ofAthlete = {
    id: "athlete.read",
    input: z.strictObject({ athleteId: z.string() }),
    athlete: ({ athleteId }: { athleteId: string }) => athleteId,
    run: async () => "seen",
  } as const;

  test("of an athlete's data leaves one row with the athlete as its subject", async () => {
    const [before] = await reads();
    expect(await readAs(coach, "writes", ofAthlete, { athleteId: world.athlete.id })).toBe("seen");
    expect(Number((await reads())[0]?.["count"])).toBe(Number(before?.["count"]) + 1);
    const [latest] = await asRole(
      "superuser",
      `SELECT e.action, s.athlete_id FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
        WHERE e.kind = 'read' ORDER BY e.at DESC LIMIT 1`,
    );
    expect(latest).toEqual({ action: "athlete.read", athlete_id: world.athlete.id });
  });

  test("of nobody's data leaves none, nor does one that is refused", async () => {
    const before = await reads();
    const home = { id: "organisation.home", input: z.void(), run: async () => "home" } as const;
    await readAs(coach, "writes", home, undefined);
    expect(await outcome(readAs(coach, "writes", ofAthlete, { athleteId: world.stranger.id }))).toBe(
      "not-found",
    );
    expect(
      await outcome(readAs(await hashOf(world.admin), "writes", ofAthlete, { athleteId: world.athlete.id })),
    ).toBe("not-found");
    expect(await outcome(readAs(null, "writes", home, undefined))).toBe("not-signed-in");
    expect(await reads()).toEqual(before);
  });

  test("an athlete reads the own data and nobody else's", async () => {
    const hash = await hashOf(selfOf(world.athlete));
    expect(await readAs(hash, "writes", ofAthlete, { athleteId: world.athlete.id })).toBe("seen");
    expect(await outcome(readAs(hash, "writes", ofAthlete, { athleteId: world.stranger.id }))).toBe(
      "not-found",
    );
  });
});
