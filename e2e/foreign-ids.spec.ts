import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { aMember } from "../prisma/seed/builders/a-member";
import { aReferral } from "../prisma/seed/builders/a-referral";
import { aSquad } from "../prisma/seed/builders/a-squad";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aClub, aRunner, type Club } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { post, rawPostOf } from "./pages/raw-post";

/** The ids of one athlete of a club. */
interface Ids {
  readonly athlete: string;
  readonly submission: string;
  readonly referral: string;
}

/** Every address that carries an id of an athlete. */
const ADDRESSES: Readonly<Record<string, (ids: Ids) => string>> = {
  record: ({ athlete }) => `/athletes/${athlete}`,
  intake: ({ athlete }) => `/athletes/${athlete}/intake`,
  section: ({ athlete }) => `/athletes/${athlete}/intake/pain`,
  review: ({ athlete }) => `/athletes/${athlete}/intake/review`,
  programme: ({ athlete }) => `/athletes/${athlete}/programme`,
  result: ({ athlete, submission }) => `/athletes/${athlete}/result/${submission}`,
  referral: ({ athlete, referral }) => `/athletes/${athlete}/referrals/${referral}`,
};
const ALL = Object.keys(ADDRESSES);

/** Pages of an organisation that carry no further id. */
const OWN_PAGES = ["", "/triage", "/triage/bulk", "/rules", "/members", "/audit"];

async function idsOf(club: Club): Promise<Ids> {
  const runner = await aRunner(club, "Ida", "Known");
  const { submissionId } = await anIntake(runner, PERSONAS.strapsTingle(new Date()));
  const referral = await aReferral(runner, { by: club.clinician });
  return { athlete: runner.id, submission: submissionId, referral };
}

const unknownIds = (): Ids => ({ athlete: randomUUID(), submission: randomUUID(), referral: randomUUID() });

/** What whoever opens an address can tell from it. */
async function seenAt(page: Page, address: string) {
  const response = await page.goto(address);
  return {
    status: response?.status(),
    title: await page.title(),
    text: await page.locator("body").innerText(),
  };
}

async function expectAsUnknown(page: Page, address: string, unknown: string): Promise<void> {
  const seen = await seenAt(page, address);
  expect(seen, address).toEqual(await seenAt(page, unknown));
  expect(seen, address).toMatchObject({ status: 404, title: "Not found – Upright" });
}

test.beforeEach(({ faults }) => {
  faults.expectStatus(404);
  test.setTimeout(180_000);
});

for (const role of ["coach", "clinician", "admin"] as const) {
  test(`a ${role} of another organisation finds nothing of this one`, async ({ club, loginAs }) => {
    const ids = await idsOf(club);
    const elsewhere = await aClub("Southside Striders");
    const page = await loginAs(elsewhere[role], { javaScriptEnabled: false });
    for (const where of OWN_PAGES) {
      await expectAsUnknown(page, `${club.base}${where}`, `/o/e2e-${randomUUID()}${where}`);
    }
    for (const name of ALL) {
      const address = ADDRESSES[name];
      if (!address) continue;
      await expectAsUnknown(page, `${club.base}${address(ids)}`, `/o/e2e-${randomUUID()}${address(ids)}`);
      await expectAsUnknown(
        page,
        `${elsewhere.base}${address(ids)}`,
        `${elsewhere.base}${address(unknownIds())}`,
      );
    }
  });
}

test("inside an organisation, too, whoever may not find nothing", async ({ club, loginAs }) => {
  const ids = await idsOf(club);
  const otherCoach = await aMember(club.organisation, {
    email: `juniors@${club.organisation.slug}.example`,
    name: "Jo Juniors",
    roles: ["coach"],
    squads: [await aSquad(club.organisation, "Juniors")],
  });
  const otherRunner = await aRunner(club, "Ola", "Other");
  const shut = [
    { who: otherCoach, addresses: ALL, pages: ["/members", "/audit"] },
    {
      who: otherRunner.member,
      addresses: ALL,
      pages: ["/triage", "/triage/bulk", "/rules", "/members", "/audit"],
    },
    { who: club.admin, addresses: ALL, pages: ["/triage", "/triage/bulk"] },
    { who: club.coach, addresses: ["programme", "referral"], pages: ["/members", "/audit"] },
    { who: club.clinician, addresses: [], pages: ["/members", "/audit"] },
  ];
  for (const { who, addresses, pages } of shut) {
    const page = await loginAs(who, { javaScriptEnabled: false });
    for (const name of addresses) {
      const address = ADDRESSES[name];
      if (!address) continue;
      await expectAsUnknown(page, `${club.base}${address(ids)}`, `${club.base}${address(unknownIds())}`);
    }
    for (const where of pages) {
      await expectAsUnknown(page, `${club.base}${where}`, `${club.base}/athletes/${randomUUID()}`);
    }
  }
});

test("a form of one's own that is posted with a foreign id is refused as one with an unknown id", async ({
  club,
  loginAs,
}) => {
  const ids = await idsOf(club);
  const elsewhere = await aClub("Southside Striders");
  const own = await aRunner(elsewhere, "Ona", "Own");
  await anIntake(own, PERSONAS.strapsTingle(new Date()));
  const page = await loginAs(elsewhere.clinician, { javaScriptEnabled: false });
  await page.goto(`${elsewhere.base}/athletes/${own.id}`);
  const form = await rawPostOf(page, page.locator("form", { hasText: "Acknowledge" }).first());
  const withIds = (changes: Readonly<Record<string, string>>) =>
    post(page, {
      ...form,
      fields: {
        ...form.fields,
        owner: elsewhere.clinician.membershipId,
        idempotencyKey: randomUUID(),
        ...changes,
      },
    });

  const unknown = await withIds({ athleteId: randomUUID() });
  const foreign = await withIds({ athleteId: ids.athlete });
  const foreignOrganisation = await withIds({ athleteId: ids.athlete, organisation: club.organisation.slug });
  for (const answer of [unknown, foreign, foreignOrganisation]) {
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain("This is not here, or not for you.");
  }

  const clinician = await loginAs(club.clinician);
  await clinician.goto(`${club.base}/athletes/${ids.athlete}`);
  await expect(clinician.getByText("Ona")).toHaveCount(0);
  await expect(clinician.locator("dl").filter({ hasText: "Owner" }).first()).toContainText(
    club.clinician.name,
  );
});
