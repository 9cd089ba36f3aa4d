import type { Page } from "@playwright/test";
import { aCheckInPlan } from "../prisma/seed/builders/a-check-in-plan";
import { aLookAfter } from "../prisma/seed/builders/a-look-after";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, nameOf, type Club, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { mailboxOf } from "./pages/mailbox";
import { theTriageRow } from "./pages/triage";

const DAY = 24;

/** The day of the week (1 is Monday) and the hour that it is in London. */
function londonNow(): { readonly weekday: number; readonly hour: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    hour: "2-digit",
    timeZone: "Europe/London",
  });
  const [day = "", hour = ""] = parts.format(new Date()).split(/,? /);
  return { weekday: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(day) + 1, hour: Number(hour) };
}

/** A runner whose first answers are ten days old and whose check-in is due since this hour. */
async function aFollowedRunner(club: Club, quiet: { from: number; to: number } | null = null) {
  const runner = await aRunner(club, "Freya", "Followed");
  const first = hoursBefore(new Date(), 10 * DAY);
  await anIntake(runner, PERSONAS.mild(first), { now: first });
  await aCheckInPlan(runner, { now: first, quiet, ...londonNow() });
  return runner;
}

/** Addresses of the links of one kind in the mails to a runner, newest first. */
async function linksTo(page: Page, { member }: SigningAthlete, path: string): Promise<string[]> {
  await page.goto(mailboxOf(member.email));
  const mails = page.getByRole("listitem").filter({ hasText: member.email });
  return mails
    .getByRole("link")
    .evaluateAll(
      (links, part) =>
        links.map((link) => (link as HTMLAnchorElement).href).filter((href) => href.includes(part)),
      path,
    );
}

async function choose(page: Page, question: string, value: string): Promise<void> {
  await page.locator(`input[name="${question}"][value="${value}"]`).check();
}

async function answerQuietly(page: Page): Promise<void> {
  await choose(page, "Q-NEW", "no");
  await choose(page, "Q-NPRS-WORST", "2");
  await choose(page, "Q-NPRS-RUN", "1");
  await choose(page, "Q-TREND", "better");
  await choose(page, "Q-ADL", "0");
}

test("a reminder goes out, its link works once, and nothing is filled in", async ({
  club,
  aBrowser,
  faults,
}) => {
  faults.expectStatus(404);
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

test("an emergency that was sent by a link can be taken back there, and stays with a clinician", async ({
  club,
  aBrowser,
  loginAs,
}) => {
  const runner = await aFollowedRunner(club);
  await aLookAfter(runner, new Date());
  const page = await aBrowser();
  const [link = ""] = await linksTo(page, runner, "/check-in/");
  await page.goto(link);
  await page.getByRole("button", { name: "Open my check-in" }).click();
  await answerQuietly(page);
  await choose(page, "Q-NEW", "yes");
  await choose(page, "Q-CARDIO", "chest-pressure");
  await choose(page, "Q-CARDIO-WHEN", "now");
  await page.getByRole("button", { name: "Send my check-in" }).first().click();
  await expect(page.getByRole("heading", { name: "Ticked by mistake?" })).toBeVisible();
  await page.getByLabel("What did you mean to answer?").fill("It was last winter, not now.");
  await page.getByRole("button", { name: "It was a mistake" }).click();
  await expect(page.getByRole("heading", { name: "You have told us of a slip" })).toBeVisible();
  await expect(page.getByText("It was last winter, not now.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ticked by mistake?" })).toHaveCount(0);

  const clinician = await loginAs(club.clinician);
  await expect(theTriageRow(clinician, nameOf(runner))).toContainText("Emergency");
  await clinician.goto(athletePath(runner));
  await expect(clinician.getByText("says that it was a slip")).toBeVisible();
});

test("the repeat comes a day later and once, and a pause by its link ends them", async ({
  club,
  aBrowser,
  faults,
  request,
}) => {
  faults.expectStatus(404);
  const runner = await aFollowedRunner(club);
  const page = await aBrowser();
  for (const hours of [0, 23, 25, 26, 50]) await aLookAfter(runner, hoursBefore(new Date(), -hours));
  const mails = page.getByRole("listitem").filter({ hasText: runner.member.email });
  await page.goto(mailboxOf(runner.member.email));
  await expect(mails.filter({ hasText: "Your check-in is ready" })).toHaveCount(1);
  await expect(mails.filter({ hasText: "still waits for you" })).toHaveCount(1);

  const [pause = ""] = await linksTo(page, runner, "/reminders/pause/");
  await page.goto(pause);
  await page.getByRole("button", { name: "Pause reminders" }).click();
  await expect(page.getByText("Reminders are paused for two weeks.")).toBeVisible();
  await page.goto(pause);
  await expect(page.getByRole("button", { name: "Pause reminders" })).toHaveCount(0);

  await test.step("a program of mail ends them by one click, without a page, a cookie or an origin", async () => {
    const [unsubscribe = ""] = await linksTo(page, runner, "/reminders/unsubscribe/");
    const oneClick = unsubscribe.replace("/reminders/", "/api/");
    const click = (form: Readonly<Record<string, string>>) =>
      request.post(oneClick, { form, maxRedirects: 0 });
    expect((await click({ "List-Unsubscribe": "Two-Clicks" })).status()).toBe(422);
    expect((await click({ "List-Unsubscribe": "One-Click" })).status()).toBe(200);
    expect((await click({ "List-Unsubscribe": "One-Click" })).status()).toBe(404);
    expect((await request.get(oneClick, { maxRedirects: 0 })).headers()["location"]).toContain("/reminders/");
    await aLookAfter(runner, hoursBefore(new Date(), -7 * DAY - 2));
    expect(await linksTo(page, runner, "/check-in/")).toHaveLength(2);
  });
});

test("nothing is sent in quiet hours", async ({ club, aBrowser }) => {
  const { hour } = londonNow();
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
  await choose(page, "Q-NEW", "yes");
  await expect(ask("Q-NEURO-SENS")).toBeVisible();
  await choose(page, "Q-NEURO-SENS", "tingling-left");
  await page.getByRole("button", { name: "Send my check-in" }).first().click();
  await expect(page).toHaveURL(/\/result\//);

  const clinician = await loginAs(club.clinician);
  const row = theTriageRow(clinician, nameOf(runner));
  await expect(row).toContainText("See a clinician today");
  await expect(row).toContainText("Neurological");

  // The program writes to whoever answers for it, and not why.
  const mail = clinician.getByRole("listitem").filter({ hasText: "somebody waits for you" });
  await expect(async () => {
    await clinician.goto(mailboxOf(club.clinician.email));
    await expect(mail).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await expect(mail).toContainText("F.F.");
  await expect(mail).not.toContainText(/Freya|tingl|nerve|neuro|pain/i);
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
