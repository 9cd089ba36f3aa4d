import { anIntake } from "../prisma/seed/builders/an-intake";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { expectSection, fillSection, formOf, saveAndGoOn } from "./pages/intake";
import { theLevel } from "./pages/result";

test("a sent answer is corrected by a new submission, and nothing is overwritten", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Cora", "Rector");
  const now = new Date();
  await anIntake(runner, PERSONAS.blankNerves(now));
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Open the result of those answers" }).click();
  await expect(theLevel(page)).toHaveText("We cannot tell yet");
  const first = page.url();

  await page.getByRole("button", { name: "Answer these: Nerves" }).click();
  await expectSection(page, "nerves");
  expect(formOf("nerves", PERSONAS.mild(now)).size).toBeGreaterThan(3);
  await fillSection(page, "nerves", PERSONAS.mild(now));
  await saveAndGoOn(page);
  await expectSection(page, "injury");
  await page.getByRole("link", { name: "All my answers" }).click();
  await page.getByRole("button", { name: "Send the correction" }).click();
  await page.waitForURL((url) => /\/result\//.test(url.pathname) && url.href !== first);
  await expect(theLevel(page)).toHaveText("No warning signs in your answers");

  await page.goto(first);
  await expect(theLevel(page)).toHaveText("We cannot tell yet");
  await page.goto(athletePath(runner));
  await expect(page.getByRole("listitem").filter({ hasText: /\d{4}.*(Intake|Correction)/ })).toHaveText([
    /Correction/,
    /Intake/,
  ]);
});
