import { anIntake } from "../prisma/seed/builders/an-intake";
import { aWeek } from "../prisma/seed/builders/a-week";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { answerCheckIn } from "./pages/check-in";
import { theLevel } from "./pages/result";
import { signIn } from "./pages/sign-in";

const PRESSURE_NOW = aWeek(3, { "Q-NEW": "yes", "Q-CARDIO": ["chest-pressure"], "Q-CARDIO-WHEN": ["now"] });

for (const javaScriptEnabled of [true, false]) {
  test(`signed out meanwhile, a check-in with chest pressure gets the numbers at once, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    club,
    loginAs,
    faults,
  }) => {
    faults.expectStatus(401);
    const runner = await aRunner(club, "Sid", "Expired");
    const first = hoursBefore(new Date(), 240);
    await anIntake(runner, PERSONAS.mild(first), { now: first });
    const page = await loginAs(runner.member, { javaScriptEnabled });
    await page.goto(`${athletePath(runner)}/check-in`);
    await answerCheckIn(page, PRESSURE_NOW);
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Send my check-in" }).first().click();

    await expect(page.getByRole("heading", { name: "Get help now" })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Call (999|112)/ })).toHaveAttribute(
      "href",
      /^tel:(999|112)$/,
    );
    await expect(page.getByText(/have not reached your organisation: nobody there knows/)).toBeVisible();

    const again = await page.context().newPage();
    await signIn(again, runner.member);
    if (javaScriptEnabled) {
      await expect(page.locator('[name="Q-CARDIO"][value="chest-pressure"]')).toBeChecked();
      await page.getByRole("button", { name: "Send my check-in" }).first().click();
    } else {
      await page.getByRole("button", { name: "Send it again" }).click();
    }
    await expect(theLevel(page)).toHaveText("Get help now");
    expect(page.url()).toContain("/result/");
  });
}
