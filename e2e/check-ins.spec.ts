import type { Page } from "@playwright/test";
import { aCheckInPlan } from "../prisma/seed/builders/a-check-in-plan";
import { aLookAfter } from "../prisma/seed/builders/a-look-after";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, nameOf, type Club, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { theTriageRow } from "./pages/triage";

const DAY = 24;

/** A runner whose first answers are ten days old, reminded by day and night. */
async function aFollowedRunner(club: Club, quiet: { from: number; to: number } | null = null) {
  const runner = await aRunner(club, "Freya", "Followed");
  const first = hoursBefore(new Date(), 10 * DAY);
  await anIntake(runner, PERSONAS.mild(first), { now: first });
  await aCheckInPlan(runner, { now: first, quiet });
  return runner;
}

/** Addresses of the links of one kind in the mails to a runner, newest first. */
async function linksTo(page: Page, { member }: SigningAthlete, path: string): Promise<string[]> {
  await page.goto("/mailbox");
  const mails = page.getByRole("listitem").filter({ hasText: member.email });
  return mails
    .getByRole("link")
    .evaluateAll(
      (links, part) =>
        links.map((link) => (link as HTMLAnchorElement).href).filter((href) => href.includes(part)),
      path,
    );
}

async function answerQuietly(page: Page): Promise<void> {
  const choose = async (question: string, answer: string) =>
    page.locator(`[data-question="${question}"]`).getByText(answer, { exact: true }).first().click();
  await choose("Q-NEW", "No");
  await choose("Q-NPRS-WORST", "2");
  await choose("Q-NPRS-RUN", "1");
  await choose("Q-TREND", "Better");
  await choose("Q-ADL", "0");
}

test("a reminder goes out, its link works once, and nothing is filled in", async ({ club, aBrowser }) => {
  const runner = await aFollowedRunner(club);
  await aLookAfter(runner, new Date());
  const page = await aBrowser();
  const [link = "", ...others] = await linksTo(page, runner, "/check-in/");
  expect(others).toEqual([]);

  await page.goto(link);
  const copy = await aBrowser();
  await copy.goto(link);
  await page.getByRole("button", { name: "Open my check-in" }).click();
  await expect(page.getByText("Last time: 2 out of 10")).toBeVisible();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await expect(page.getByText("numbness, tingling or pins and needles in an arm")).toBeHidden();

  await copy.getByRole("button", { name: "Open my check-in" }).click();
  await expect(copy.getByText("Last time")).toHaveCount(0);
  await copy.goto("/check-in");
  await expect(copy.getByText("Last time")).toHaveCount(0);

  await answerQuietly(page);
  await page.getByRole("button", { name: "Send my check-in" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Check-in");
  await page.goto(link);
  await expect(page.getByRole("button", { name: "Open my check-in" })).toHaveCount(0);
});

test("the repeat comes a day later and once, and a pause by its link ends them", async ({
  club,
  aBrowser,
}) => {
  const runner = await aFollowedRunner(club);
  const now = Date.now();
  const page = await aBrowser();
  await aLookAfter(runner, new Date(now - 3 * DAY * 3_600_000));
  for (const hours of [1, 25, 26, 49]) {
    await aLookAfter(runner, new Date(now - (3 * DAY - hours) * 3_600_000));
  }
  const mails = page.getByRole("listitem").filter({ hasText: runner.member.email });
  await page.goto("/mailbox");
  await expect(mails.filter({ hasText: "Your check-in is ready" })).toHaveCount(1);
  expect(await mails.filter({ hasText: "still waits for you" }).count()).toBeLessThanOrEqual(1);

  const [pause = ""] = await linksTo(page, runner, "/reminders/pause/");
  await page.goto(pause);
  await page.getByRole("button", { name: "Pause reminders" }).click();
  await expect(page.getByText("Reminders are paused for two weeks.")).toBeVisible();
  await page.goto(pause);
  await expect(page.getByRole("button", { name: "Pause reminders" })).toHaveCount(0);
});

test("nothing is sent in quiet hours", async ({ club, aBrowser }) => {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", timeZone: "Europe/London" }).format(new Date()),
  );
  const runner = await aFollowedRunner(club, { from: (hour + 23) % 24, to: (hour + 2) % 24 });
  const next = await aLookAfter(runner, new Date());
  expect(next?.getTime()).toBeGreaterThan(Date.now());
  const page = await aBrowser();
  expect(await linksTo(page, runner, "/check-in/")).toEqual([]);
});

test("a new tingle at a check-in escalates at once", async ({ club, loginAs }) => {
  const runner = await aFollowedRunner(club);
  const page = await loginAs(runner.member);
  await page.goto(`${athletePath(runner)}/check-in`);
  await answerQuietly(page);
  const ask = (question: string) => page.locator(`[data-question="${question}"]`);
  await expect(ask("Q-NEURO-SENS")).toBeHidden();
  await ask("Q-NEW").getByText("Yes", { exact: true }).click();
  await expect(ask("Q-NEURO-SENS")).toBeVisible();
  await ask("Q-NEURO-SENS").getByText("Tingling", { exact: false }).first().click();
  await page.getByRole("button", { name: "Send my check-in" }).first().click();
  await expect(page).toHaveURL(/\/result\//);

  const clinician = await loginAs(club.clinician);
  const row = theTriageRow(clinician, nameOf(runner));
  await expect(row).toContainText("Neurological");
});

test("settings are offered, and taken only when they are sent", async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Sett", "Ings");
  const first = hoursBefore(new Date(), 10 * DAY);
  await anIntake(runner, PERSONAS.mild(first), { now: first });
  const page = await loginAs(runner.member);
  await page.goto(`${athletePath(runner)}/check-in/settings`);
  await expect(page.getByText("Nothing is sent to you before you save it.")).toBeVisible();
  await page.getByLabel("Day of the week").selectOption("Wednesday");
  await page.getByText("Yes, and once more when nothing came").click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. You can change it at any time.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Day of the week")).toHaveValue("3");
  await expect(page.getByText("Nothing is sent to you before you save it.")).toHaveCount(0);
});
