import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { agreeAndStart, dateOfBirthIn, expectSection, saveAndGoOn } from "./pages/intake";

const MASS = "Your body mass";
const born = () => dateOfBirthIn(PERSONAS.mild(new Date()));

test("the browser's back shows what was saved, and it can be changed and saved again", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Bea", "Back");
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, born());
  await expectSection(page, "about-you");
  await page.getByLabel(MASS, { exact: true }).fill("71.5");
  await page.locator('[name="Q-KIT"]').first().check();
  await saveAndGoOn(page);
  await expectSection(page, "pain");

  await page.goBack();
  await expectSection(page, "about-you");
  await expect(page.getByLabel(MASS, { exact: true })).toHaveValue("71.5");
  await expect(page.locator('[name="Q-KIT"]').first()).toBeChecked();
  await expect(page.locator('[name="sectionVersion"]')).not.toHaveValue("1");
  await page.getByLabel(MASS, { exact: true }).fill("72");
  await saveAndGoOn(page);
  await expectSection(page, "pain");
  await page.goBack();
  await expect(page.getByLabel(MASS, { exact: true })).toHaveValue("72");
});

test("without script a page that comes too late is told at the place, with both answers and a choice", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(409);
  const runner = await aRunner(club, "Nora", "Noscript");
  const page = await loginAs(runner.member, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, born());
  const late = await page.context().newPage();
  await late.goto(page.url());
  await page.getByLabel(MASS, { exact: true }).fill("60");
  await saveAndGoOn(page);
  await late.getByLabel(MASS, { exact: true }).fill("65");
  await saveAndGoOn(late);

  await expect(late.getByText("This part was saved from another page or device meanwhile")).toBeVisible();
  await expect(late.getByText("Stored: 60 kg")).toBeVisible();
  await expect(late.getByText(/Load it again/)).toHaveCount(0);
  await expect(late.getByLabel(MASS, { exact: true })).toHaveValue("65");
  await late.getByRole("link", { name: "Take the stored answers" }).click();
  await expect(late.getByLabel(MASS, { exact: true })).toHaveValue("60");
});

test("a choice can be taken back, with script and without", async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Clara", "Clears");
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, born());
  await saveAndGoOn(page);
  await expectSection(page, "pain");
  const first = page.locator('[name="Q-NPRS-WORST"][value="4"]');
  await first.check();
  await page
    .getByRole("radiogroup")
    .filter({ has: page.locator('[name="Q-NPRS-WORST"]') })
    .getByRole("button", { name: "Leave unanswered" })
    .click();
  await expect(first).not.toBeChecked();
  await first.check();
  await saveAndGoOn(page);
  await expectSection(page, "nerves");
  await page.goBack();
  await expect(first).toBeChecked();

  const plain = await loginAs(runner.member, { javaScriptEnabled: false });
  await plain.goto(page.url());
  await expect(plain.locator('[name="Q-NPRS-WORST"][value="4"]')).toBeChecked();
  await plain.locator('[name="Q-NPRS-WORST"][value=""]').check();
  await saveAndGoOn(plain);
  await plain.goto(page.url());
  await expect(plain.locator('[name="Q-NPRS-WORST"]:checked')).toHaveCount(0);
});

test("what is answered on a slow phone before the script runs is saved", async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Sló", "Network");
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, born());
  await expectSection(page, "about-you");
  let scriptsMayCome = () => {};
  const held = new Promise<void>((resolve) => {
    scriptsMayCome = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  const first = page.locator('[name="Q-KIT"]').first();
  await first.check();
  await page.getByLabel(MASS, { exact: true }).fill("58");
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok());
  scriptsMayCome();
  await saved;
  await page.unroute(/\/_next\/static\/.*\.js/);
  await page.reload();
  await expect(first).toBeChecked();
  await expect(page.getByLabel(MASS, { exact: true })).toHaveValue("58");
});
