import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { fillIntake } from "./pages/intake";
import { theLevel } from "./pages/result";

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
  await expect(page.getByText("Do no exercises for your back until a clinician has looked at you.")).toBeVisible();
});
