import { anIntake } from "../prisma/seed/builders/an-intake";
import { withAnswers } from "../prisma/seed/builders/answers";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { theTriageRow } from "./pages/triage";

test("an athlete who stops sharing hides pain and training answers from the coach, not from the clinician", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Priya", "Private");
  const answers = withAnswers(PERSONAS.worsening(new Date()), { "Q-NPRS-NOW": 7, "Q-DESK": 11 });
  await anIntake(runner, answers);
  const coach = await loginAs(club.coach);
  await expect(theTriageRow(coach, nameOf(runner))).toContainText("7 of 10");
  await coach.goto(athletePath(runner));
  await expect(coach.getByText("7 of 10").first()).toBeVisible();
  expect(await coach.content()).toContain("11 h");

  const page = await loginAs(runner.member);
  await page.getByRole("button", { name: "Stop sharing these" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Your choice is saved." })).toBeVisible();

  await coach.goto(`${club.base}/triage`);
  const row = theTriageRow(coach, nameOf(runner));
  await expect(row).toContainText("Not shared");
  await expect(row).not.toContainText("7 of 10");
  await expect(row).toContainText("See a clinician within days");
  await coach.goto(athletePath(runner));
  await expect(coach.getByText("Not answered, or not shared with you")).toBeVisible();
  expect(await coach.content()).not.toContain("7 of 10");
  expect(await coach.content()).not.toContain("11 h");

  const clinician = await loginAs(club.clinician);
  await clinician.goto(athletePath(runner));
  await expect(clinician.getByText("7 of 10").first()).toBeVisible();
});
