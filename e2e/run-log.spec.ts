import type { Page } from "@playwright/test";
import { aRun } from "../prisma/seed/builders/a-run";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { daysBefore, hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, type Club, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";

const NOW = new Date();
const PHONE = { viewport: { width: 390, height: 844 } } as const;

async function anAnsweringRunner(club: Club): Promise<SigningAthlete> {
  const runner = await aRunner(club, "Rana", "Runs");
  await anIntake(runner, PERSONAS.mild(NOW), { now: hoursBefore(NOW, 30) });
  return runner;
}

const choice = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);
const save = (page: Page) => page.getByRole("button", { name: "Save this run" }).click();
const done = (page: Page, text: string) => expect(page.getByText(text)).toBeVisible();

test("on a phone: runs are logged in a few taps, and five of them draw the curve", async ({
  club,
  loginAs,
}) => {
  const runner = await anAnsweringRunner(club);
  for (const [days, painFrom] of [
    [9, 20],
    [7, null],
    [5, 30],
    [3, null],
  ] as const) {
    const pain = painFrom === null ? "none" : "began";
    await aRun(runner, { ranOn: daysBefore(NOW, days), minutes: 40, effort: 5, pain, painFrom });
  }
  const page = await loginAs(runner.member, PHONE);
  await page.getByRole("link", { name: "My runs" }).click();
  await expect(page.getByText("Not enough runs yet: 4 of 5").first()).toBeVisible();
  await expect(page.getByRole("img", { name: "Minutes without pain" })).toHaveCount(0);
  await expect(page.locator("input:checked")).toHaveCount(0);

  await page.getByLabel("Minutes run").fill("50");
  await choice(page, "effort", "6").check();
  await choice(page, "pain", "none").check();
  await expect(page.getByLabel("At which minute did it begin?")).toBeHidden();
  await save(page);
  await done(page, "Your run is in the log.");

  await expect(page.getByRole("img", { name: "Minutes without pain" })).toBeVisible();
  await expect(
    page
      .getByRole("listitem")
      .getByText(
        "More than half of 5 runs stayed free of pain as far as is known (50 minutes); in 2 pain began.",
      ),
  ).toBeVisible();
  await expect(page.getByText("50 min, effort 6, load 300")).toBeVisible();
  await expect(
    page.getByText("no pain while running; after: not told; next morning: not told").first(),
  ).toBeVisible();
});

test("what does not go together is asked again, with what was typed; a correction replaces, and nothing is lost", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(422);
  const runner = await anAnsweringRunner(club);
  const page = await loginAs(runner.member);
  await page.goto(`${athletePath(runner)}/runs`);
  await page.getByLabel("Day", { exact: true }).fill(daysBefore(NOW, 2));
  await page.getByLabel("Minutes run").fill("40");
  await choice(page, "pain", "began").check();
  await page.getByLabel("At which minute did it begin?").fill("45");
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "after the end of the run" })).toBeVisible();
  await expect(page.getByLabel("Minutes run")).toHaveValue("40");
  await page.getByLabel("At which minute did it begin?").fill("25");
  await save(page);
  await done(page, "Your run is in the log.");

  await page.getByRole("link", { name: "Add the next morning" }).click();
  await expect(page.getByLabel("At which minute did it begin?")).toHaveValue("25");
  await choice(page, "painNextMorning", "2").check();
  await page.getByRole("button", { name: "Save the correction" }).click();
  await done(page, "The run is corrected.");
  await expect(page.getByText("next morning 2 (corrected)")).toBeVisible();

  const coach = await loginAs(club.coach);
  await coach.goto(`${athletePath(runner)}/runs`);
  await expect(coach.getByText("pain from minute 25")).toBeVisible();
  await expect(coach.getByRole("link", { name: /Correct/ })).toHaveCount(0);

  await page.getByRole("link", { name: "Correct the run" }).click();
  await page.getByRole("button", { name: "Remove this run" }).click();
  await done(page, "The run is removed from the log.");
  await expect(page.getByText("No run in the log yet.")).toBeVisible();
});

test("without script a run is logged all the same", async ({ club, loginAs }) => {
  const runner = await anAnsweringRunner(club);
  const page = await loginAs(runner.member, { ...PHONE, javaScriptEnabled: false });
  await page.goto(`${athletePath(runner)}/runs`);
  await page.getByLabel("Minutes run").fill("30");
  await choice(page, "pain", "none").check();
  await save(page);
  await done(page, "Your run is in the log.");
  await expect(page.getByText("30 min, effort not told")).toBeVisible();
});
