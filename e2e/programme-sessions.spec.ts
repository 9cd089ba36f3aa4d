import type { Page } from "@playwright/test";
import { aCourse } from "../prisma/seed/builders/a-session";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";

const NOW = new Date();

const choice = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);

test("@phone sessions are ticked with their pain, a second red light lowers the level, and a warning sign ends the plan at once", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Levi", "Levels");
  await aCourse(runner, NOW);
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "My programme" }).click();
  await expect(page.getByText(/^Level 2 since/)).toBeVisible();
  await expect(page.getByText(/level 1 to 2\. Two weeks with/)).toBeVisible();
  await expect(page.getByText("no red session (one so far)")).toBeVisible();

  await test.step("today's session, and the morning after the last one, nothing filled in", async () => {
    await expect(page.locator("main input:checked")).toHaveCount(0);
    for (const box of await page.locator('input[name="done"]').all()) await box.check();
    await choice(page, "painDuring", "7").check();
    await choice(page, "painAfter", "2").check();
    await choice(page, "clean", "yes").check();
    await page.getByRole("button", { name: "Save this session" }).click();
    await expect(page.getByText("Your session is saved.")).toBeVisible();
  });

  await test.step("the level is one down, with the reason and two days off", async () => {
    await expect(page.getByText(/^Level 1 since/)).toBeVisible();
    await expect(page.getByText(/level 2 to 1, after two red sessions/)).toBeVisible();
    await expect(page.getByText(/Leave the exercises until/)).toBeVisible();
    await page.reload();
    await expect(page.locator('input[name="done"]').first()).toBeChecked();
    await expect(choice(page, "painDuring", "7")).toBeChecked();
  });

  await test.step("the clinician reads the same, and has nothing to tick", async () => {
    const clinician = await loginAs(club.clinician);
    await clinician.goto(`${athletePath(runner)}/programme`);
    await expect(clinician.getByText(/level 2 to 1, after two red sessions/)).toBeVisible();
    await expect(clinician.locator('input[name="done"]')).toHaveCount(0);
  });

  await test.step("a new tingle at a check-in holds the plan in its middle", async () => {
    await page.goto(`${athletePath(runner)}/check-in`);
    await choice(page, "Q-NEW", "yes").check();
    await choice(page, "Q-NPRS-WORST", "3").check();
    await choice(page, "Q-NEURO-SENS", "tingling-left").check();
    await page.getByRole("button", { name: "Send my check-in" }).first().click();
    await expect(page).toHaveURL(/\/result\//);
    await page.getByRole("link", { name: "My programme" }).click();
    await expect(page.getByRole("heading", { name: "Why there is no programme" })).toBeVisible();
    await expect(page.locator('input[name="done"]')).toHaveCount(0);
  });
});
