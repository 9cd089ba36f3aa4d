import { beforeAll, describe, expect, test } from "vitest";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { asRole, inside } from "../db/connections.db.testing";
import { inWorkerTransaction } from "../db/transaction";
import { relayOutbox } from "../jobs/relay-outbox";
import { runNextJob } from "../jobs/run-next-job";
import { Refusal } from "../refusal";
import { cancelImport, confirmImport } from "./decide-import";
import { rosterHandlers } from "./handlers";
import { makeRows } from "./make-rows";
import { importOf, refusedRows } from "./read-import";
import { startImport } from "./start-import";

let world: World;
beforeAll(async () => {
  world = await aWorld("imports");
});

const bytes = (text: string) => Buffer.from(text, "utf8").toString("latin1");
const as = <Value>(work: Parameters<typeof actingAs<Value>>[3], who = world.admin) =>
  actingAs(who, {}, "members.import", work);
const upload = (text: string, otherwise?: string) =>
  as((context) => startImport(context, { file: bytes(text), otherwise }));
const read = (id: string) => as((context) => importOf(context, id));
const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => "taken",
    (error: unknown) => (error instanceof Refusal ? [error.code, error.fields] : String(error)),
  );

/** Everything that is due, done as the worker does it. */
async function work(): Promise<void> {
  while ((await relayOutbox()) > 0);
  while ((await runNextJob(rosterHandlers, new Date())) !== "none-due");
}
const athletes = async (like: string) =>
  (
    await asRole(
      "superuser",
      `SELECT a.given_name AS given, m.state, s.name AS squad FROM athlete a JOIN squad s ON s.id = a.squad_id
         LEFT JOIN membership m ON m.id = a.membership_id WHERE a.family_name = $1 ORDER BY 1`,
      [like],
    )
  ).map(({ given, state, squad }) => `${String(given)} ${String(state)} ${String(squad)}`);

describe("an import", () => {
  test("shows what it would make, makes it once confirmed, and keeps nothing of anybody afterwards", async () => {
    const { email } = selfOf(world.athlete);
    const id = await upload(
      `\uFEFFFirst name;Surname;E-mail;Squad;Shoe size\r\nZoë;Import;zoe@imports.example;road;38\r\nBea;Import;;Trail;\r\n` +
        `Ada;Runner;${email.toUpperCase()};Road;\r\n;Import;x;Road;\r\n`,
    );
    expect(await read(id)).toMatchObject({
      ...{ state: "preview", ready: 2, made: 0, duplicates: 1, faulty: 1, ignored: ["Shoe size"] },
      firstReady: [
        { row: 2, name: "Zoë Import", email: "zoe@imports.example", squad: "Road" },
        { row: 3, name: "Bea Import", email: null, squad: "Trail" },
      ],
      firstRefused: [
        { row: 4, faults: [{ column: "email", code: "member-exists" }] },
        {
          row: 5,
          faults: [
            { column: "givenName", code: "missing" },
            { column: "email", code: "email-invalid" },
          ],
        },
      ],
    });
    expect(await athletes("Import")).toEqual([]);
    await as((context) => confirmImport(context, id));
    await work();
    expect(await athletes("Import")).toEqual(["Bea null Trail", "Zoë invited Road"]);
    expect(await read(id)).toMatchObject({ state: "done", ready: 0, made: 2, duplicates: 1, faulty: 1 });
    const kept = await asRole(
      "superuser",
      "SELECT 1 FROM roster_import_row WHERE given_name IS NOT NULL OR email IS NOT NULL",
    );
    expect(kept).toEqual([]);
    const mails = await asRole("superuser", "SELECT text FROM mail WHERE recipient = 'zoe@imports.example'");
    expect(mails).toHaveLength(1);
    const standing = await asRole("superuser", "SELECT state FROM triage_entry WHERE name LIKE '% Import'");
    expect(standing).toEqual([{ state: "no-answer" }, { state: "no-answer" }]);
  });

  test("of sixty rows killed between two batches goes on, and makes nobody twice", async () => {
    const rows = Array.from({ length: 60 }, (_, place) => `P${place},Batch,p${place}@imports.example`);
    const id = await upload(`Given name,Family name,E-mail\n${rows.join("\n")}`, world.squad.id);
    await as((context) => confirmImport(context, id));
    const organisationId = world.organisation.id;
    const batch = () => inWorkerTransaction((tx) => makeRows(tx, organisationId, id, new Date()));
    expect(await batch()).not.toBeNull();
    expect(await read(id)).toMatchObject({ state: "running", made: 25, ready: 35 });
    await inWorkerTransaction(async (tx) => {
      await makeRows(tx, organisationId, id, new Date());
      throw new Error("killed");
    }).catch(() => {});
    expect(await read(id)).toMatchObject({ made: 25, ready: 35 });
    await aMember(world.organisation, {
      email: "p40@imports.example",
      name: "Meanwhile",
      roles: ["athlete"],
    });
    await work();
    expect(await read(id)).toMatchObject({ state: "done", made: 59, ready: 0, duplicates: 1 });
    expect(await athletes("Batch")).toHaveLength(59);
    expect(await batch()).toBeNull();
    expect(await refusal(as((context) => confirmImport(context, id)))).toEqual(["not-possible", undefined]);
  });

  test("ends when whoever confirmed it may no longer import", async () => {
    const helper = await aMember(world.organisation, {
      email: "ann@imports.example",
      name: "Ann",
      roles: ["admin"],
    });
    const id = await upload("Given name,Family name\nNo,Longer", world.squad.id);
    await as((context) => confirmImport(context, id), helper);
    await aMemberChange(world.organisation, helper, { state: "removed" });
    await work();
    expect(await read(id)).toMatchObject({ state: "done", made: 0, ready: 0 });
    expect(await athletes("Longer")).toEqual([]);
  });

  test("that is cancelled, or left for a week, is forgotten", async () => {
    const cancelled = await upload("Given name,Family name\nCan,Celled", world.squad.id);
    await as((context) => cancelImport(context, cancelled));
    const left = await upload("Given name,Family name\nLe,Ft", world.squad.id);
    await work();
    expect(await read(left)).toMatchObject({ state: "preview", ready: 1 });
    while ((await runNextJob(rosterHandlers, new Date(Date.now() + 8 * 86_400_000))) !== "none-due");
    for (const id of [cancelled, left])
      expect(await read(id)).toMatchObject({ state: "cancelled", ready: 0, made: 0 });
    expect(await refusal(as((context) => confirmImport(context, left)))).toEqual(["not-possible", undefined]);
  });
});

describe("a file that cannot be imported", () => {
  test.each([
    [
      "in UTF-16",
      Buffer.from("\uFEFFGiven name,Family name\nA,B", "utf16le").toString("latin1"),
      "file-wide-letters",
    ],
    ["in Latin-1", "Given name,Family name\nZo\u00eb,B", "file-other-letters"],
    ["without names in its heading", "Name,E-mail\nAda,a@x.example", "file-no-names"],
    ["with nothing but a heading", "Given name,Family name\n\n", "file-empty"],
  ])("%s is told beside the field", async (_name, file, fault) => {
    expect(await refusal(as((context) => startImport(context, { file, otherwise: undefined })))).toEqual([
      "invalid",
      { file: fault },
    ]);
  });

  test("with a quotation mark that never closes: the row is told, and none before it is made", async () => {
    const id = await upload(`Given name,Family name\nAda,Open\n"Bea,Open\nCy,Open\n`, world.squad.id);
    expect(await read(id)).toMatchObject({
      ready: 0,
      firstRefused: [{ row: 3, faults: [{ column: "file", code: "quote" }] }],
    });
    expect(await refusal(as((context) => confirmImport(context, id)))).toEqual(["not-possible", undefined]);
  });

  test("of 100,000 rows is too large, and leaves nothing", async () => {
    const rows = Array.from({ length: 100_000 }, (_, place) => `P${place},Big`).join("\n");
    expect(await refusal(upload(`Given name,Family name\n${rows}`, world.squad.id))).toEqual([
      "too-large",
      { file: "file-too-many-rows" },
    ]);
  });

  test("of 20,000 rows is read in a few seconds", async () => {
    const rows = Array.from({ length: 20_000 }, (_, place) => `P${place},Big,p${place}@big.example`).join(
      "\n",
    );
    const begun = performance.now();
    const id = await upload(`Given name,Family name,E-mail\n${rows}`, world.squad.id);
    expect(await read(id)).toMatchObject({ ready: 20_000 });
    // The transaction would be cut off after ten.
    expect(performance.now() - begun).toBeLessThan(9_000);
    expect(await as((context) => refusedRows(context, id, 10))).toEqual([]);
  });
});

describe("another organisation", () => {
  test("neither sees nor decides an import, nor learns whose address is a member's there", async () => {
    const theirs = await aWorld("imported");
    const id = await upload("Given name,Family name\nA,Foreign", world.squad.id);
    const foreign = (work: Parameters<typeof actingAs<unknown>>[3]) => refusal(as(work, theirs.admin));
    expect(await foreign((context) => importOf(context, id))).toEqual(["not-found", undefined]);
    expect(await foreign((context) => confirmImport(context, id))).toEqual(["not-found", undefined]);
    expect(await foreign((context) => cancelImport(context, id))).toEqual(["not-found", undefined]);
    for (const table of ["roster_import", "roster_import_row"])
      expect(await inside(theirs.organisation.id, `SELECT 1 FROM ${table}`)).toEqual([]);
    const { email } = selfOf(world.athlete);
    const among = `SELECT email FROM emails_of_members_among(ARRAY['${email}'])`;
    expect(await inside(theirs.organisation.id, among)).toEqual([]);
    expect(await inside(world.organisation.id, among)).toEqual([{ email }]);
  });

  test("coaches, clinicians and athletes do not import", async () => {
    for (const who of [world.coach, world.clinician, selfOf(world.athlete)])
      expect(await refusal(as(() => Promise.resolve(), who))).toEqual(["not-found", undefined]);
  });
});
