import { aMember } from "../prisma/seed/builders/a-member";
import { aSquad } from "../prisma/seed/builders/a-squad";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aClub, aRunner, athletePath, nameOf } from "./fixtures/club";
import { daysAfter } from "../prisma/seed/builders/days";
import { expect, test } from "./fixtures/test";
import {
  acknowledge,
  closeReferralWithFlags,
  expectDone,
  openDetails,
  orderReferral,
  recordOutcome,
  recordSeen,
  theAudit,
} from "./pages/athlete";
import { fillIntake } from "./pages/intake";
import { theLevel } from "./pages/result";
import { theTriageRow, theView } from "./pages/triage";

const ANSWER = "Tingling or pins and needles, left";

test("fingers that tingle only under straps: triaged, examined, closed, and everybody sees who did what", async ({
  club,
  loginAs,
  faults,
}) => {
  test.setTimeout(240_000);
  const runner = await aRunner(club, "Tilda", "Marsh");
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await fillIntake(page, PERSONAS.strapsTingle(new Date()));
  await expect(theLevel(page)).toHaveText("See a clinician this week");
  await expect(page.getByText("Do only the gentle moves in your plan.")).toBeVisible();

  await test.step("the own squad's coach sees the category, never the answer", async () => {
    const coach = await loginAs(club.coach);
    const row = theTriageRow(coach, nameOf(runner));
    await expect(row).toContainText("See a clinician within days");
    await expect(row).toContainText("Neurological");
    await row.getByRole("link").click();
    await expect(coach.getByRole("heading", { level: 1, name: nameOf(runner) })).toBeVisible();
    await expect(coach.getByText("The answers behind it are for clinicians.")).toBeVisible();
    expect(await coach.content()).not.toContain(ANSWER);
  });

  await test.step("a coach of another squad does not see the athlete", async () => {
    const other = await aMember(club.organisation, {
      email: `other@${club.organisation.slug}.example`,
      name: "Otis Other",
      roles: ["coach"],
      squads: [await aSquad(club.organisation, "Juniors")],
    });
    const coach = await loginAs(other);
    await coach.goto(`${club.base}/triage?view=all`);
    await expect(coach.getByText("No athletes yet")).toBeVisible();
    faults.expectStatus(404);
    await coach.goto(athletePath(runner));
    await expect(coach.getByRole("heading", { name: "Not found" })).toBeVisible();
  });

  await test.step("no other organisation's staff see the athlete", async () => {
    const elsewhere = await aClub("Southside Striders");
    const clinician = await loginAs(elsewhere.clinician);
    await clinician.goto(`${elsewhere.base}/triage?view=all`);
    await expect(theTriageRow(clinician, nameOf(runner))).toHaveCount(0);
    await clinician.goto(athletePath(runner));
    await expect(clinician.getByRole("heading", { name: "Not found" })).toBeVisible();
  });

  const clinician = await loginAs(club.clinician);
  await test.step("the clinician sees the answer and takes it through to the end", async () => {
    await theTriageRow(clinician, nameOf(runner)).getByRole("link").click();
    await expect(clinician.getByText(ANSWER).first()).toBeVisible();
    await acknowledge(clinician, club.clinician.name);
    await expectDone(clinician, "Acknowledged.");
    await orderReferral(clinician, {
      urgency: "Within days",
      to: "Harbour Street physiotherapy",
      dueOn: daysAfter(new Date(), 5),
      reason: "Please examine the left hand and the straps.",
    });
    await recordSeen(clinician, daysAfter(new Date(), 0));
    await recordOutcome(clinician, "Straps pressed; nothing found on examination.", "No pack for two weeks.");
    await closeReferralWithFlags(clinician, "Examined, pack changed, clear of tingling.");
    await expect(clinician.getByText("No flag is open.")).toBeVisible();
    await expect(clinician.getByText("No pack for two weeks. (until a clinician ends them)")).toBeVisible();
    await openDetails(clinician, "1 closed flag");
    await expect(clinician.getByText(/Closed .* by Dr Imani Osei: Examined, pack changed/)).toBeVisible();
  });

  await test.step("the audit says who, when and why", async () => {
    const lines = await theAudit(clinician);
    for (const act of [
      "Acknowledged",
      "Ordered a referral: Please examine the left hand",
      "Recorded the outcome of a referral",
    ]) {
      const line = lines.filter({ hasText: act }).first();
      await expect(line).toContainText("Dr Imani Osei (clinician)");
      await expect(line).toContainText(String(new Date().getFullYear()));
    }
    await expect(lines.filter({ hasText: "clear of tingling" }).first()).toContainText("Dr Imani Osei");
  });

  await test.step("with the limits ended nobody is flagged, and the athlete is under self-care", async () => {
    await clinician.goto(athletePath(runner));
    await openDetails(clinician, "Record the review, or change the limits");
    await clinician.getByLabel("Limits for training").fill("");
    await clinician.getByRole("button", { name: "Record the review, or change the limits" }).click();
    await expectDone(clinician, "The referral is updated.");
    await clinician.goto(`${club.base}/triage`);
    await expect(clinician.getByText("Nobody is flagged")).toBeVisible();
    await theView(clinician, "All").click();
    await expect(theTriageRow(clinician, nameOf(runner))).toBeVisible();
  });

  await test.step("the athlete sees who opened the data, and the outcome", async () => {
    await page.goto(athletePath(runner));
    await expect(page.getByText("Straps pressed; nothing found on examination.")).toBeVisible();
    const lines = await theAudit(page);
    await expect(lines.filter({ hasText: "Cass Coach (coach)" }).first()).toContainText("Opened the athlete");
    await expect(lines.filter({ hasText: "Dr Imani Osei" }).first()).toBeVisible();
  });
});
