import type { Page } from "@playwright/test";
import { aLookAfterWaiting } from "../prisma/seed/builders/a-look-after-waiting";
import { aLookAfter } from "../prisma/seed/builders/a-look-after";
import { aMember } from "../prisma/seed/builders/a-member";
import { aSilence } from "../prisma/seed/builders/a-silence";
import { anIntake } from "../prisma/seed/builders/an-intake";
import type { BuiltMember } from "../prisma/seed/builders/built";
import { daysAfter, hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { theTriageRow } from "./pages/triage";

/** The mails to a member about what waits, looked up anew. */
async function mailsTo(page: Page, { email }: BuiltMember) {
  await page.goto(`/mailbox?${new URLSearchParams({ to: email }).toString()}`);
  return page.getByRole("listitem").filter({ hasText: /passed on|waits for you|acknowledged/ });
}

test("an unacknowledged red goes to the cover, then to the next, then to all, and each is written to", async ({
  club,
  aBrowser,
  loginAs,
}) => {
  const slug = club.organisation.slug;
  const cover = await aMember(club.organisation, {
    email: `cover@${slug}.example`,
    name: "Dr Cora Cover",
    roles: ["clinician"],
  });
  const page = await loginAs(club.clinician);
  await page.goto(`${club.base}/cover`);
  await page.getByLabel("First day").fill(daysAfter(new Date(), 0));
  await page.getByLabel("Last day").fill(daysAfter(new Date(), 3));
  await page.getByLabel("Who stands in").selectOption("Dr Cora Cover");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Dr Cora Cover stands in.")).toBeVisible();

  const runner = await aRunner(club, "Rhoda", "Red");
  const raised = new Date();
  await anIntake(runner, PERSONAS.growingWeakness(raised), { now: raised });
  const mailbox = await aBrowser();
  const later = (hours: number) => aLookAfterWaiting(runner, hoursBefore(raised, -hours));
  await later(0);
  const toCover = await mailsTo(mailbox, cover);
  await expect(toCover).toHaveCount(1);
  await expect(toCover).toContainText("R.R.");
  await expect(toCover).not.toContainText(/Rhoda|weak|pain/);
  await expect(await mailsTo(mailbox, club.clinician)).toHaveCount(0);

  const coach = await loginAs(club.coach);
  const row = theTriageRow(coach, nameOf(runner));
  await expect(row).toContainText("Dr Cora Cover");
  await later(4);
  await coach.reload();
  await expect(row).toContainText("Passed on to Cass Coach");
  await later(8);
  await coach.reload();
  await expect(row).toContainText("Passed on to all");
  for (const [member, count] of [
    [cover, 2],
    [club.coach, 2],
    [club.clinician, 1],
    [club.admin, 1],
  ] as const) {
    await expect(await mailsTo(mailbox, member)).toHaveCount(count);
  }

  await page.goto(athletePath(runner));
  await page.getByLabel("Who takes care of it").selectOption("Dr Imani Osei (away now)");
  await page.getByRole("button", { name: "Acknowledge", exact: true }).click();
  await expect(page.getByText("Acknowledged.", { exact: true })).toBeVisible();
  await coach.reload();
  await expect(row).toContainText("Dr Imani Osei");
  await expect(row).not.toContainText("Passed on");
});

test("somebody silent is called: nobody answers, then they are reached, and their own page says why", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Sim", "Silent");
  const first = hoursBefore(new Date(), 60);
  await anIntake(runner, PERSONAS.strapsTingle(first), { now: first });
  await aSilence(runner, { by: club.clinician });

  const self = await loginAs(runner.member);
  await expect(self.getByText("Your level went up because we have not heard from you")).toBeVisible();
  await expect(self.getByRole("link", { name: "Answer the check-in" })).toBeVisible();

  const coach = await loginAs(club.coach);
  await expect(theTriageRow(coach, nameOf(runner))).toContainText("Get in touch");
  await expect(theTriageRow(coach, nameOf(runner))).toContainText("due in 4 hours");
  await coach.getByRole("link", { name: "To contact" }).click();
  await coach.getByRole("link", { name: "Record a try" }).click();
  await expect(coach.getByLabel("Note")).toHaveCount(0);
  await coach.getByText("Left a message").click();
  await coach.getByRole("button", { name: "Save" }).click();
  await expect(coach.getByText("The try is recorded.")).toBeVisible();
  await expect(coach.getByRole("listitem").filter({ hasText: "Sim Silent" })).toContainText(
    "Cass Coach: Left a message",
  );

  const clinician = await loginAs(club.clinician);
  await clinician.goto(athletePath(runner));
  await expect(clinician.getByText("Somebody should get in touch")).toBeVisible();
  await clinician.getByRole("link", { name: "See the numbers and record a try" }).click();
  await clinician.getByText("Reached", { exact: true }).click();
  await clinician.getByText("Will fill in the check-in").click();
  await clinician.getByLabel("Note").fill("Was on a flight.");
  await clinician.getByRole("button", { name: "Save" }).click();
  await expect(clinician.getByText("Reached: the task is done.")).toBeVisible();
  await expect(clinician.getByText("Nobody to contact")).toBeVisible();
  await coach.reload();
  await expect(coach.getByText("Nobody to contact")).toBeVisible();
});

test("whom nobody reaches goes to all, stays late, and no administrator is told of it on a page", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Sim", "Silent");
  const first = hoursBefore(new Date(), 80);
  await anIntake(runner, PERSONAS.strapsTingle(first), { now: first });
  const noticed = hoursBefore(new Date(), 20);
  await aSilence(runner, { by: club.clinician, now: noticed });
  for (const hours of [4, 8]) await aLookAfter(runner, hoursBefore(noticed, -hours));

  const coach = await loginAs(club.coach);
  await expect(theTriageRow(coach, nameOf(runner))).toContainText("Get in touch: was due 16 hours ago");
  await coach.getByRole("link", { name: "To contact" }).click();
  const task = coach.getByRole("listitem").filter({ hasText: "Sim Silent" });
  await expect(task).toContainText("Overdue");
  await expect(task).toContainText("passed on to all");
  await coach.getByRole("link", { name: "Record a try" }).click();
  await coach.getByText("Not reached", { exact: true }).click();
  await coach.getByRole("button", { name: "Save" }).click();
  await expect(coach.getByText("The try is recorded.")).toBeVisible();
  await expect(task).toContainText("Overdue");

  const admin = await loginAs(club.admin);
  await admin.goto(`${club.base}/contacts`);
  await expect(admin.getByText("Nothing of it is in your name.")).toBeVisible();
  await expect(admin.getByText("Sim Silent")).toHaveCount(0);
});

test("an administrator says when the organisation is staffed, and everybody reads it", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(422);
  const page = await loginAs(club.admin);
  await page.goto(`${club.base}/cover`);
  await expect(page.getByText("every clock runs day and night")).toBeVisible();
  await page.getByLabel("Monday, from").fill("09:00");
  await page.getByRole("button", { name: "Save the hours" }).click();
  await expect(page.getByText("Give both times, or none").first()).toBeVisible();
  await page.getByLabel("Monday, to").fill("17:00");
  await page.getByLabel("Close from").fill("2099-12-25");
  await page.getByRole("button", { name: "Save the hours" }).click();
  await expect(page.getByText("The hours are kept")).toBeVisible();
  await expect(page.getByLabel("Monday, to")).toHaveValue("17:00");
  await expect(page.getByLabel("25 December 2099")).toBeChecked();

  const coach = await loginAs(club.coach);
  await coach.goto(`${club.base}/cover`);
  await expect(coach.getByText("09:00 to 17:00")).toBeVisible();
  await expect(coach.getByRole("button", { name: "Save the hours" })).toHaveCount(0);
});
