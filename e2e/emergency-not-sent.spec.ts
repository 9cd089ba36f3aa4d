import type { Page } from "@playwright/test";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aDraft } from "../prisma/seed/builders/a-draft";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { aRunner, athletePath, nameOf, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { expectSection, saveAndGoOn } from "./pages/intake";
import { theLevel } from "./pages/result";
import { signIn } from "./pages/sign-in";
import { theTriageRow } from "./pages/triage";

const HEALTH = "general-health";
const BEFORE_HEALTH = INTAKE_SECTIONS.findIndex(({ id }) => id === HEALTH);

const draftOf = (runner: SigningAthlete) =>
  aDraft(runner, PERSONAS.mild(new Date()), { sections: BEFORE_HEALTH });

async function openHealth(page: Page, runner: SigningAthlete): Promise<void> {
  await page.goto(`${athletePath(runner)}/intake/${HEALTH}`);
  await expectSection(page, HEALTH);
}

async function tickPressureNow(page: Page, ...alsoInCardio: readonly string[]): Promise<void> {
  for (const code of ["chest-pressure", ...alsoInCardio]) {
    await page.locator(`[name="Q-CARDIO"][value="${code}"]`).check();
  }
  await page.locator('[name="Q-CARDIO-WHEN"][value="now"]').check();
}

test("chest pressure ticked beside none, without script, stops at once and is in triage as what it may be", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Conny", "Tradict");
  await draftOf(runner);
  const page = await loginAs(runner.member, { javaScriptEnabled: false });
  await openHealth(page, runner);
  await tickPressureNow(page, "none");
  await saveAndGoOn(page);
  await expect(theLevel(page)).toHaveText("Get help now");
  await expect(page.getByText(/exclude each other were ticked, and read as the more serious/)).toBeVisible();
  const coach = await loginAs(club.coach);
  await expect(theTriageRow(coach, nameOf(runner))).toContainText("Emergency: get help now");
});

test("an overtaken page that tells of chest pressure is sent at once", async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Olive", "Taken");
  await draftOf(runner);
  const first = await loginAs(runner.member);
  const second = await loginAs(runner.member, { javaScriptEnabled: false });
  await openHealth(second, runner);
  await openHealth(first, runner);
  await first.locator('[name="Q-CARDIO"][value="none"]').check();
  await saveAndGoOn(first);
  await expectSection(first, "posture-and-form");
  await tickPressureNow(second);
  await saveAndGoOn(second);
  await expect(theLevel(second)).toHaveText("Get help now");
});

for (const javaScriptEnabled of [true, false]) {
  test(`signed out meanwhile, chest pressure gets the numbers at once, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    club,
    loginAs,
    faults,
  }) => {
    faults.expectStatus(401);
    const runner = await aRunner(club, "Sid", "Expired");
    await draftOf(runner);
    const page = await loginAs(runner.member, { javaScriptEnabled });
    await openHealth(page, runner);
    const address = page.url();
    await page.context().clearCookies();
    await tickPressureNow(page);
    await saveAndGoOn(page);

    const heading = page.getByRole("heading", { name: "Get help now" });
    await expect(heading).toBeVisible();
    await expect(page.getByRole("link", { name: /^Call (999|112)/ })).toHaveAttribute(
      "href",
      /^tel:(999|112)$/,
    );
    await expect(page.getByText(/have not reached your organisation: nobody there knows/)).toBeVisible();
    expect(page.url()).toBe(address);

    const again = await page.context().newPage();
    await signIn(again, runner.member);
    if (javaScriptEnabled) {
      await expect(page.locator('[name="Q-CARDIO"][value="chest-pressure"]')).toBeChecked();
      await saveAndGoOn(page);
    } else {
      await expect(page.getByRole("listitem").filter({ hasText: "United Kingdom" })).toContainText("999");
      await page.getByRole("button", { name: "Send it again" }).click();
    }
    await expect(theLevel(page)).toHaveText("Get help now");
    expect(page.url()).toContain("/result/");
  });
}
