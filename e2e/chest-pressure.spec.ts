import { PERSONAS } from "../prisma/seed/builders/personas";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { aRunner, athletePath, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { agreeAndStart, dateOfBirthIn, expectSection, fillSection, saveAndGoOn } from "./pages/intake";
import { theLevel } from "./pages/result";
import { theTriageRow } from "./pages/triage";

test(
  "chest pressure now stops the questions at once, is in triage at once, and a slip does not take it away",
  { tag: "@phone" },
  async ({ club, loginAs, aBrowser, faults }) => {
    faults.expectStatus(422);
    const runner = await aRunner(club, "Chidi", "Okafor");
    const answers = PERSONAS.chestPressureNow(new Date());
    const page = await loginAs(runner.member);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await agreeAndStart(page, dateOfBirthIn(answers));

    const untilHealth = INTAKE_SECTIONS.findIndex(({ id }) => id === "general-health");
    for (const { id } of INTAKE_SECTIONS.slice(0, untilHealth + 1)) {
      await expectSection(page, id);
      await fillSection(page, id, answers);
      await saveAndGoOn(page);
    }
    await expect(theLevel(page)).toHaveText("Get help now");
    await expect(page.getByRole("link", { name: "Call 999 now" })).toHaveAttribute("href", "tel:999");
    await expect(page.getByText("Sit or lie down, whichever feels better.")).toBeVisible();
    await expect(page.getByText(/keep still/i)).toHaveCount(0);
    expect(page.url()).not.toMatch(/chest|cardio|pressure|Q-/i);

    await test.step("readable by whoever is not signed in", async () => {
      const stranger = await aBrowser();
      await page.getByRole("link", { name: "Emergency help" }).first().click();
      await expect(page).toHaveURL(/\/emergency$/);
      await stranger.goto(page.url());
      await expect(stranger.getByRole("heading", { level: 1, name: "Emergency numbers" })).toBeVisible();
      await page.goBack();
    });

    const coach = await loginAs(club.coach);
    await test.step("first in the coach's triage, without the answer", async () => {
      const row = theTriageRow(coach, nameOf(runner));
      await expect(row).toContainText("Emergency: get help now");
      await expect(row).toContainText("Other medical");
      await coach.goto(athletePath(runner));
      await expect(coach.getByRole("heading", { level: 1, name: nameOf(runner) })).toBeVisible();
      expect(await coach.content()).not.toContain("Pressure, squeezing or tightness in the chest");
    });

    await test.step("a slip adds a correction, and the flag stays until a clinician closes it", async () => {
      await page.getByRole("button", { name: "It was a mistake" }).click();
      await expect(
        page.getByRole("link", { name: /^What did you mean to answer\?: Say what/ }),
      ).toBeVisible();
      await page.getByLabel("What did you mean to answer?").fill("I had meant last year.");
      await page.getByRole("button", { name: "It was a mistake" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Look over your answers" })).toBeVisible();
      await page.getByRole("link", { name: /^Change.*General health/ }).click();
      await expectSection(page, "general-health");
      await page.locator('[name="Q-CARDIO"][value="none"]').check();
      await expect(page.locator('[name="Q-CARDIO"][value="chest-pressure"]')).not.toBeChecked();
      await saveAndGoOn(page);
      await expectSection(page, "posture-and-form");
      await page.getByRole("link", { name: "All my answers" }).click();
      await page.getByRole("button", { name: "Send the correction" }).click();
      await page.waitForURL(/\/result\//);
      await expect(page.getByText("You have told us of a slip")).toBeVisible();
      await expect(page.getByRole("button", { name: "It was a mistake" })).toHaveCount(0);
      await coach.goto(`${club.base}/triage`);
      await expect(theTriageRow(coach, nameOf(runner))).toContainText("Emergency: get help now");
    });

    const clinician = await loginAs(club.clinician);
    await clinician.goto(athletePath(runner));
    const history = clinician.getByRole("listitem").filter({ hasText: /^\d.*(Correction|Emergency answer)/ });
    await expect(history).toHaveText([/Correction/, /Emergency answer/]);
    const card = clinician.getByText(/^Corrected by Chidi Okafor/).locator("..");
    await expect(card).toContainText("I had meant last year.");
    await expect(card.locator("del").first()).toContainText("Pressure");

    await test.step("every entry of the history opens what was sent, as far as its reader may see", async () => {
      await history.last().getByRole("link").click();
      await expect(theLevel(clinician)).toHaveText("Get help now");
      await coach.goto(clinician.url());
      await expect(coach.getByText("This is how it was on that day.", { exact: false })).toBeVisible();
      expect(await coach.content()).not.toContain("Pressure, squeezing or tightness in the chest");
    });
  },
);
