import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CONSENT } from "@/domain/athlete/consent";
import { StartFields } from "@/domain/intake/start";
import { OPENING_FILTERS, type TriageFilters } from "@/domain/triage/filters";
import { aDraft } from "../../../prisma/seed/builders/a-draft";
import { aGuardianAgrees } from "../../../prisma/seed/builders/a-guardian";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { benignAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { bornFor } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { inTransaction } from "../db/transaction";
import { findDraft } from "../intake/draft";
import { postSection } from "../intake/post-section";
import { startIntake } from "../intake/start-intake";
import { Refusal } from "../refusal";
import { pageOfRows } from "./page-of-rows";
import { askGuardian } from "../athlete/ask-guardian";
import { eraseAthlete } from "../athlete/erase-athlete";
import { giveConsent } from "../athlete/give-consent";
import { giveGuardianConsent } from "../athlete/give-guardian-consent";
import { findGuardianRequest } from "../auth/guardian-request";
import { readRecord } from "../athlete/read-record";
import { withdrawConsent } from "../athlete/withdraw-consent";

const LONG_AGO = new Date("2026-01-01T00:00:00Z");
let world: World;
let athlete: BuiltAthlete;
let count = 0;
const YOUNG = bornFor(15, new Date());
beforeAll(async () => {
  world = await aWorld("consents");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Tess",
    familyName: `Teller ${count}`,
    email: `tess${count}@consents.example`,
  });
});

function start(changes: Record<string, string>, by: BuiltMember = selfOf(athlete)) {
  return actingOn(by, athlete, {}, "intake.fill-in", (context, subject) =>
    startIntake(
      context,
      subject,
      StartFields.parse({
        athleteId: athlete.id,
        agreed: "yes",
        consentVersion: CONSENT.version,
        dateOfBirth: "1990-05-04",
        country: "GB",
        phone: "020 7946 0018",
        emergencyContactName: "Sam",
        emergencyContactPhone: "020 7946 0019",
        ...changes,
      }),
    ),
  );
}
async function outcome(acting: Promise<unknown>): Promise<unknown> {
  return acting.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? (error.fields ?? error.code) : String(error)),
  );
}
const rows = (text: string, id = athlete.id) => asRole("superuser", text, [id]);
const kept = async () =>
  (
    await rows(
      "SELECT date_of_birth, phone, country, emergency_contact_name, guardian_name FROM athlete WHERE id = $1",
    )
  )[0];
const recordOf = (by: BuiltMember) => actingOn(by, athlete, {}, "athlete.read", readRecord);

describe("under 16", () => {
  test("nothing is kept of the runner until the guardian has agreed by the mailed link", async () => {
    const asked = await start({
      dateOfBirth: YOUNG,
      guardianName: "Grace",
      guardianEmail: "grace@home.example",
    });
    expect(asked).toMatchObject({ name: "Grace", email: "grace@home.example" });
    expect(Object.values((await kept()) ?? {})).toEqual([null, null, null, null, null]);
    expect(await rows("SELECT 1 FROM intake_draft WHERE athlete_id = $1")).toEqual([]);

    const token = asked?.token ?? "";
    expect(await findGuardianRequest(token)).toMatchObject({
      athleteGivenName: "Tess",
      guardianName: "Grace",
    });
    const agree = () => inTransaction((tx) => giveGuardianConsent(tx, guardianForm(token)));
    const all = await Promise.all([outcome(agree()), outcome(agree()), outcome(agree())]);
    expect(all.map(String).toSorted()).toEqual(["done", "not-found", "not-found"]);
    expect(await findGuardianRequest(token)).toBeNull();
    expect(
      await rows(
        "SELECT version, given_as, given_by, guardian_name, guardian_email FROM consent WHERE athlete_id = $1",
      ),
    ).toEqual([
      {
        version: CONSENT.version,
        given_as: "guardian",
        given_by: null,
        guardian_name: "Grace",
        guardian_email: "grace@home.example",
      },
    ]);
    expect(await outcome(start({ dateOfBirth: YOUNG }))).toBe("done");
  });

  test.each([
    ["their own address", (own: string) => own, "guardian-own-address"],
    ["their own mailbox under a label", (own: string) => own.replace("@", "+mum@"), "guardian-own-address"],
    ["the coach's", () => "corin@consents.example", "guardian-is-coach"],
  ])("%s is no guardian's", async (_name, address, fault) => {
    const fields = { guardianName: "Grace", guardianEmail: address(selfOf(athlete).email) };
    expect(await outcome(start({ dateOfBirth: YOUNG, ...fields }))).toEqual({ guardianEmail: fault });
    expect(await rows("SELECT 1 FROM guardian_request WHERE athlete_id = $1")).toEqual([]);
  });

  test("a link that is too old, unknown or for a grown-up is refused", async () => {
    const old = new Date(Date.now() - 8 * 24 * 3600_000);
    const ask = (now: Date) =>
      actingOn(selfOf(athlete), athlete, { now }, "intake.fill-in", (context, subject) =>
        askGuardian(context, subject, { name: "Grace", email: "grace@home.example" }),
      );
    const give = (token: string, changes = {}) =>
      outcome(inTransaction((tx) => giveGuardianConsent(tx, { ...guardianForm(token), ...changes })));
    expect(await give((await ask(old)).token)).toBe("not-found");
    expect(await give("x".repeat(43))).toBe("not-found");
    const { token } = await ask(new Date());
    expect(await give(token, { dateOfBirth: "1990-01-01" })).toEqual({ dateOfBirth: "guardian-not-needed" });
    expect(await give(token, { phone: "12" })).toEqual({ phone: "phone-invalid" });
    expect(await give(token, { consentVersion: "0" })).toBe("stale");
    expect(await give(token)).toBe("done");
  });

  test("the date of birth cannot be changed in a section afterwards", async () => {
    await aDraft(athlete, benignAnswers(new Date()), { sections: 0 });
    const before = (await kept())?.["date_of_birth"];
    const post = (version: number) =>
      actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", (context, subject) =>
        postSection(
          context,
          subject,
          "about-you",
          version,
          new Map([
            ["Q-DOB", [YOUNG]],
            ["Q-MASS", ["70"]],
            ["Q-MASS:unit", ["kg"]],
          ]),
        ),
      );
    expect(await post(1)).toEqual({ sent: null, problems: 0 });
    const draft = await actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", findDraft);
    const page = draft?.pages.get("about-you")?.raw;
    expect(page?.get("Q-DOB")).not.toEqual([YOUNG]);
    expect(page?.get("Q-MASS")).toEqual(["70"]);
    expect((await kept())?.["date_of_birth"]).toEqual(before);
  });

  test("a correction of the record to under 16 blocks what is open until a guardian agrees", async () => {
    await aDraft(athlete, benignAnswers(new Date()), { sections: 0 });
    await asRole("superuser", "UPDATE athlete SET date_of_birth = $1::date WHERE id = $2", [
      YOUNG,
      athlete.id,
    ]);
    const post = () =>
      actingOn(selfOf(athlete), athlete, {}, "intake.fill-in", (context, subject) =>
        postSection(context, subject, "pain", 0, new Map([["Q-TREND", ["better"]]])),
      );
    expect(await outcome(post())).toBe("no-consent");
    await aGuardianAgrees(selfOf(athlete), athlete, { dateOfBirth: YOUNG });
    expect(await outcome(post())).toBe("done");
  });
});

describe("consent", () => {
  test("is recorded as the athlete's own, or as told to staff who fill in", async () => {
    await start({});
    await start({}, world.coach);
    expect(
      await rows(
        "SELECT given_as, text_hash ~ '^[0-9a-f]{64}$' AS hashed FROM consent WHERE athlete_id = $1 ORDER BY given_at",
      ),
    ).toEqual([
      { given_as: "athlete", hashed: true },
      { given_as: "on-behalf", hashed: true },
    ]);
  });

  test("withdrawn: no new answers, staff read none, flags stay, and only the athlete gives it again", async () => {
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
    await aDraft(athlete, benignAnswers(new Date()), { sections: 1 });
    const before = await recordOf(world.clinician);
    expect(before.answers.length).toBeGreaterThan(0);
    expect(before.flags.length).toBeGreaterThan(0);

    await actingOn(selfOf(athlete), athlete, {}, "consent.withdraw", withdrawConsent);
    const after = await recordOf(world.clinician);
    expect(after.answers).toEqual([]);
    expect([after.causes, after.unknown, after.painNow, after.contact?.age]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(after.flags.map(({ receipt }) => receipt)).toEqual(before.flags.map(() => null));
    expect(after.tier).toBe(before.tier);
    expect((await recordOf(selfOf(athlete))).answers).toEqual(before.answers);
    expect(
      await rows(
        "SELECT raw FROM draft_section s JOIN intake_draft d ON d.id = s.draft_id WHERE d.athlete_id = $1 AND raw <> '{}' AND d.submitted_at IS NULL",
      ),
    ).toEqual([]);
    expect(await outcome(actingOn(selfOf(athlete), athlete, {}, "consent.withdraw", withdrawConsent))).toBe(
      "not-possible",
    );

    const [row] = await rowsOf(world.clinician);
    expect(row).toMatchObject({ consentWithdrawn: true, painNow: null, membershipEnded: null });
    expect(await outcome(start({}, world.coach))).toEqual({ agreed: "consent-withdrawn" });
    await actingOn(selfOf(athlete), athlete, {}, "consent.give", (context, subject) =>
      giveConsent(context, subject, CONSENT.version),
    );
    expect((await recordOf(world.clinician)).answers).toEqual(before.answers);
  });
});

test("whoever is suspended or removed stays in triage with what is open, marked, and can be sought", async () => {
  await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
  const [open] = await rowsOf(world.coach);
  expect(open).toMatchObject({ membershipEnded: null });
  for (const state of ["suspended", "removed"] as const) {
    await aMemberChange(world.organisation, selfOf(athlete), { state });
    expect(await rowsOf(world.coach)).toMatchObject([{ membershipEnded: state, tier: open?.tier }]);
    expect(await rowsOf(world.coach, { left: true })).toHaveLength(1);
    expect((await recordOf(world.clinician)).membershipEnded).toBe(state);
  }
});

/** The rows of this test's athlete in triage, as somebody sees them. */
async function rowsOf(by: BuiltMember, filters: Partial<TriageFilters> = {}) {
  const { rows: all } = await actingAs(by, {}, "triage.read", (context) =>
    pageOfRows(context, { ...OPENING_FILTERS, search: `Teller ${count}`, ...filters }, LONG_AGO),
  );
  return all.filter(({ athleteId }) => athleteId === athlete.id);
}

describe("erasing", () => {
  test("leaves nothing of the person but what was done, under an id that leads nowhere", async () => {
    const { email, membershipId, accountId } = selfOf(athlete);
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
    await aDraft(athlete, benignAnswers(new Date()), { sections: 2 });
    await recordOf(world.clinician);
    const erase = (name: string) =>
      outcome(
        actingOn(world.admin, athlete, {}, "athlete.erase", (context, subject) =>
          eraseAthlete(context, subject, name),
        ),
      );
    expect(await erase("Somebody Else")).toEqual({ name: "name-differs" });
    expect(await erase(`tess teller ${count}`)).toBe("done");

    const tables = await asRole(
      "superuser",
      "SELECT DISTINCT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'athlete_id'",
    );
    for (const { table_name: table } of tables) {
      const left = await asRole("superuser", `SELECT 1 FROM "${String(table)}" WHERE athlete_id = $1`, [
        athlete.id,
      ]);
      expect([table, left.length > 0]).toEqual([table, table === "audit_subject"]);
    }
    const everything = await asRole(
      "superuser",
      `SELECT query_to_xml('SELECT row_to_json(t) FROM ' || quote_ident(table_name) || ' t', true, false, '')::text AS all
      FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const text = everything.map(({ all }) => String(all)).join("\n");
    for (const trace of [email, `Teller ${count}`, accountId]) expect(text.includes(trace)).toBe(false);
    expect(text.includes(membershipId)).toBe(true);
    expect(await outcome(recordOf(world.clinician))).toBe("not-found");
  });

  test("is for admins alone", async () => {
    for (const who of [world.clinician, world.coach, selfOf(athlete)]) {
      expect(
        await outcome(
          actingOn(who, athlete, {}, "athlete.erase", (context, subject) =>
            eraseAthlete(context, subject, "x"),
          ),
        ),
      ).toBe("not-found");
    }
  });
});

function guardianForm(token: string) {
  return {
    token,
    agreed: "yes" as const,
    guardian: "yes" as const,
    consentVersion: CONSENT.version,
    name: "Grace",
    country: "GB",
    phone: "020 7946 0777",
    dateOfBirth: YOUNG,
  };
}

test("an unknown athlete is not found", async () => {
  expect(
    await outcome(actingOn(world.admin, { id: randomUUID() }, {}, "athlete.erase", async () => {})),
  ).toBe("not-found");
});
