import { aCheckIn, QUIET_WEEK } from "../prisma/seed/builders/a-check-in";
import { aReferral } from "../prisma/seed/builders/a-referral";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, type Club, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";

const now = new Date();
const weeksAgo = (weeks: number) => hoursBefore(now, weeks * 7 * 24);

/** Somebody whose worst pain was so, week by week up to last week. */
async function withPains(club: Club, givenName: string, pains: readonly number[]): Promise<SigningAthlete> {
  const runner = await aRunner(club, givenName, "Series");
  const first = weeksAgo(pains.length + 1);
  await anIntake(runner, PERSONAS.mild(first), { now: first });
  for (const [place, pain] of pains.entries())
    await aCheckIn(runner, { ...QUIET_WEEK, "Q-NPRS-WORST": pain }, { now: weeksAgo(pains.length - place) });
  return runner;
}

test("a clinician sees what another value would have raised and missed; nothing changes, and no coach sees it", async ({
  club,
  loginAs,
}) => {
  const rising = await withPains(club, "Rita", [3, 3, 3, 5, 5]);
  await withPains(club, "Quin", [3, 3, 3, 3, 3]);
  await aReferral(rising, { by: club.clinician });
  const page = await loginAs(club.clinician, { javaScriptEnabled: false });
  const at = (value: number) => page.locator(`[data-value="${value}"]`);

  await page.goto(`${club.base}/rules`);
  await page.getByRole("link", { name: "Weigh a threshold" }).click();
  await page
    .getByLabel("Threshold")
    .selectOption({ label: "W1: points above the baseline that count as a rise" });
  await page.getByRole("button", { name: "Show", exact: true }).click();

  await expect(at(2)).toContainText("in force");
  await expect(at(2)).toContainText("Confirmed cases missed0 of 1");
  await expect(at(4)).toContainText("Confirmed cases missed1 of 1");
  await expect(page.getByText("says next to nothing")).toBeVisible();
  await expect(page.getByText("Read: 2 of 2 athletes")).toBeVisible();

  await page.goto(`${club.base}/triage?view=all`);
  await expect(page.getByRole("link", { name: "Rita Series" })).toBeVisible();
  const coach = await loginAs(club.coach);
  expect((await coach.request.get(`${club.base}/rules/budget`)).status()).toBe(404);
  await coach.goto(`${club.base}/rules`);
  await expect(coach.getByRole("link", { name: "Weigh a threshold" })).toBeHidden();
});
