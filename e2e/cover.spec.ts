import { aMember } from "../prisma/seed/builders/a-member";
import { anAbsence } from "../prisma/seed/builders/an-absence";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { daysAfter, hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { theTriageRow } from "./pages/triage";

test("nobody stands in who is away: said where a cover is chosen, on triage, and in every list of owners", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(422);
  const { slug } = club.organisation;
  const cover = await aMember(club.organisation, {
    ...{ email: `cover@${slug}.example`, name: "Dr Cora Cover", roles: ["clinician"] },
  });
  const today = daysAfter(new Date(), 0);
  await anAbsence(club.clinician, { coveredBy: cover, firstDay: today, lastDay: daysAfter(new Date(), 3) });
  const runner = await aRunner(club, "Rhoda", "Red");
  await anIntake(runner, PERSONAS.growingWeakness(new Date()));

  const page = await loginAs(cover);
  await page.goto(`${club.base}/cover`);
  const standsIn = page.getByLabel("Who stands in");
  await page.getByLabel("First day").fill(today);
  await page.getByLabel("Last day").fill(today);
  await expect(standsIn.locator("option", { hasText: "Dr Imani Osei (away" })).toHaveCount(1);
  await standsIn.selectOption(club.clinician.membershipId);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("They are away on some of these days.").first()).toBeVisible();
  await expect(page.getByText(/stands in\.$/)).toHaveCount(1);
  await anAbsence(cover, { coveredBy: club.coach, firstDay: today, lastDay: today });

  const coach = await loginAs(club.coach);
  await expect(coach.getByText("Every clinician is away now.")).toBeVisible();
  await expect(theTriageRow(coach, nameOf(runner))).toContainText("Cass Coach");
  await coach.goto(athletePath(runner));
  await expect(
    coach.getByLabel("Who takes care of it").locator("option", { hasText: "(away now)" }),
  ).toHaveCount(2);
  await coach.goto(`${club.base}/triage/bulk?act=assign&all=yes`);
  await expect(coach.getByLabel("Owner").locator("option", { hasText: "(away now)" })).toHaveCount(2);
  await coach.getByRole("link", { name: "Hours and cover" }).first().click();
  await expect(coach.getByText("Every clinician is away now.")).toBeVisible();
});

test("a coach who acknowledges an emergency has seen it, and it stays the clinician's", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Emma", "Urgent");
  const now = hoursBefore(new Date(), 0);
  await anIntake(runner, PERSONAS.chestPressureNow(now), { now });
  const coach = await loginAs(club.coach);
  const row = theTriageRow(coach, nameOf(runner));
  await expect(row).toContainText("Dr Imani Osei");
  await coach.goto(athletePath(runner));
  await coach.getByLabel("Who takes care of it").selectOption("Cass Coach");
  await coach.getByRole("button", { name: "Acknowledge", exact: true }).click();
  await expect(coach.getByText("goes on waiting until a clinician acknowledges it")).toBeVisible();
  await coach.goto(`${club.base}/triage`);
  await expect(row).toContainText("Dr Imani Osei");
  await expect(row).not.toContainText("Cass Coach");
});

test("a check-in says who sees the worst pain: the coach too, until the athlete turns it off", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Pia", "Private");
  const first = hoursBefore(new Date(), 48);
  await anIntake(runner, PERSONAS.mild(first), { now: first });
  const page = await loginAs(runner.member);
  const worst = page.locator('[data-question="Q-NPRS-WORST"]');
  await page.goto(`${athletePath(runner)}/check-in`);
  await expect(worst).toContainText("Seen by you, your clinician and your coach");
  await page.goto(`${club.base}/my-data`);
  await page.getByRole("button", { name: "Stop sharing these" }).click();
  await expect(page.getByText("Your choice is saved.")).toBeVisible();
  await page.goto(`${athletePath(runner)}/check-in`);
  await expect(worst).toContainText("You have turned this off for your coach");
  const coach = await loginAs(club.coach);
  await expect(coach.getByText(/out of 10|of 10/)).toHaveCount(0);
});
