import { PERSONAS } from "../prisma/seed/builders/personas";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { openDetails } from "./pages/athlete";
import {
  agreeAndStart,
  dateOfBirthIn,
  expectSection,
  fillSection,
  saveAndGoOn,
  send,
  typeSection,
} from "./pages/intake";
import { theLevel } from "./pages/result";

/** Filled in by hand, choice by choice; the other sections at once. */
const BY_HAND = new Set(["pain", "posture-and-form", "gear"]);

test(
  "a slouching runner with a heavy, loose pack learns what adds to it and gets a whole programme",
  { tag: "@phone" },
  async ({ club, loginAs }) => {
    const runner = await aRunner(club, "Silas", "Ashworth");
    const answers = PERSONAS.slouchingRunnerWithHeavyLoosePack(new Date());
    const page = await loginAs(runner.member);

    await page.getByRole("link", { name: "Answer the questions" }).click();
    await agreeAndStart(page, dateOfBirthIn(answers));
    for (const { id } of INTAKE_SECTIONS) {
      await expectSection(page, id);
      await (BY_HAND.has(id) ? typeSection : fillSection)(page, id, answers);
      await saveAndGoOn(page);
    }
    await expect(page.getByRole("heading", { level: 1, name: "Look over your answers" })).toBeVisible();
    await expect(page.getByText("My upper back rounds, I slouch")).toBeVisible();
    await send(page);

    await test.step("the result: no warning sign, and the contributors with their answers", async () => {
      await expect(theLevel(page)).toHaveText("No warning signs in your answers");
      await expect(page.getByText("None of the rules for seeing a clinician applied")).toBeVisible();
      for (const cause of ["Slouching while running", "A heavy pack or vest", "A pack or vest that moves"]) {
        const found = page.locator("details").filter({ has: page.getByText(cause) });
        await expect(found).toContainText("More likely");
      }
      await openDetails(page, "A heavy pack or vest");
      await expect(page.getByText("Loaded mass: 7.5 kg").first()).toBeVisible();
      await expect(page.getByText("Nobody is watching your answers in real time.")).toBeVisible();
      await expect(page.getByText("No clinician has signed these rules.")).toBeVisible();
    });

    await test.step("the programme, week by week, each item with its reason", async () => {
      await page.getByRole("link", { name: "Open my plan" }).click();
      await expect(page).toHaveURL(new RegExp(`${athletePath(runner)}/programme`));
      const weeks = page.getByRole("navigation", { name: "Weeks" }).getByRole("link");
      await expect(weeks).toHaveText([
        /^Now/,
        ...Array.from({ length: 8 }, (_, week) => new RegExp(`^Week ${week + 1}`)),
      ]);
      await expect(page.getByRole("heading", { name: "Gear first" })).toBeVisible();
      await expect(page.getByText(/Carry less/).first()).toBeVisible();
      for (const week of [1, 8]) {
        await weeks.nth(week).click();
        await expect(
          page.getByRole("heading", { level: 2, name: `Week ${week}`, exact: true }),
        ).toBeVisible();
        expect(await page.getByText("How to do it", { exact: true }).count()).toBeGreaterThan(4);
        await page.locator("summary", { hasText: "All reasons" }).first().click();
        await expect(page.getByText("Why it is in your plan").first()).toBeVisible();
      }
    });
  },
);
