import { anIntake } from "../prisma/seed/builders/an-intake";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS, type PersonaName } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, nameOf, type Club } from "./fixtures/club";
import { expect, test } from "./fixtures/test";

const now = new Date();

async function answered(club: Club, givenName: string, persona: PersonaName) {
  const runner = await aRunner(club, givenName, "Runner");
  await anIntake(runner, PERSONAS[persona](hoursBefore(now, 3)), { now: hoursBefore(now, 3) });
  return runner;
}

test("a coach makes a template, gives it to the squad with one refused, undoes it; the athlete reads why; all without script", async ({
  club,
  loginAs,
}) => {
  const mild = await answered(club, "Mila", "mild");
  const held = await answered(club, "Hal", "growingWeakness");
  await aRunner(club, "Nobody", "Blank");
  const page = await loginAs(club.coach, { javaScriptEnabled: false });

  await test.step("from scratch, in one form", async () => {
    await page.goto(`${club.base}/templates`);
    await page.getByRole("link", { name: "Make a template" }).click();
    await page.getByLabel("Name").fill("Mondays");
    await page.getByLabel("What it is for").fill("A strong mid-back.");
    await page.getByLabel(/Open book: up to level/).selectOption({ label: "Up to level 2" });
    await page.getByLabel(/Wall slide: up to level/).selectOption({ label: "Up to level 1" });
    await page.getByLabel(/Wall slide: from week/).selectOption({ label: "From week 2" });
    await page.getByRole("button", { name: "Keep the template" }).click();
    await expect(page.getByText("The template is kept.")).toBeVisible();
    await expect(page.getByText("up to level 1, from week 2")).toBeVisible();
  });

  await test.step("to the squad: who cannot have it is told before, in words", async () => {
    await page.getByRole("link", { name: `To the squad ${club.squad.name}` }).click();
    await expect(page.getByText("On hold until a clinician has looked")).toBeVisible();
    await expect(page.getByText("Has no programme yet")).toBeVisible();
    await page.getByLabel("Why").fill("We do it together on Mondays.");
    await page.getByRole("button", { name: "Give it to 1" }).click();
    await expect(page.getByText("done for 1 of 1")).toBeVisible();
  });

  const report = page.url();
  const own = await loginAs(mild.member);
  await test.step("the athlete reads who gave it and why", async () => {
    await own.goto(`${athletePath(mild)}/programme?week=1`);
    await expect(own.getByRole("heading", { name: "From your staff: Mondays" })).toBeVisible();
    await expect(own.getByText("We do it together on Mondays.")).toBeVisible();
  });

  await test.step("it is undone, and the programme is the athlete's own again", async () => {
    await page.goto(report);
    await page.getByRole("button", { name: "Undo what was done" }).click();
    await expect(page.getByText("Undone for 1.")).toBeVisible();
    await own.reload();
    await expect(own.getByRole("heading", { name: "From your staff: Mondays" })).toBeHidden();
  });

  await test.step("a clinician begins with an athlete's programme; a coach cannot", async () => {
    const from = `${club.base}/templates/new?from=${mild.id}`;
    expect((await page.request.get(from)).status()).toBe(404);
    const clinicians = await loginAs(club.clinician);
    await clinicians.goto(from);
    await expect(clinicians.locator("select").filter({ hasText: "Not in it" }).first()).toBeVisible();
    const levels = await clinicians
      .locator("select[name^=level-]")
      .evaluateAll((all) => all.filter((each) => (each as HTMLSelectElement).value !== "").length);
    expect(levels).toBeGreaterThan(0);
    await expect(clinicians.getByText(nameOf(held))).toBeHidden();
  });
});
