import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { fillIntake } from "./pages/intake";
import { theLevel } from "./pages/result";
import { theTriageRow } from "./pages/triage";

test("weakness that has grown for three days: seen today, no running, no exercise", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Wera", "Kowalska");
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await fillIntake(page, PERSONAS.growingWeakness(new Date()));

  await expect(theLevel(page)).toHaveText("See a clinician today");
  await expect(page.getByText("Stop running.")).toBeVisible();
  await expect(
    page.getByText("Do no exercises for your back until a clinician has looked at you."),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Open my plan" })).toHaveCount(0);

  await page.getByRole("link", { name: "My programme" }).click();
  await expect(page.getByRole("heading", { name: "Why there is no programme" })).toBeVisible();
  await expect(page.getByText("How to do it")).toHaveCount(0);

  const clinician = await loginAs(club.clinician);
  const row = theTriageRow(clinician, nameOf(runner));
  await expect(row).toContainText("See a clinician today");
  await expect(row).toContainText("Neurological");
  await expect(row).toContainText("no running until seen");
});
