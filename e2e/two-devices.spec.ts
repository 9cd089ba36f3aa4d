import type { Page } from "@playwright/test";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { agreeAndStart, dateOfBirthIn, expectSection, saveAndGoOn } from "./pages/intake";

const MASS = "Your body mass";
const MINUTES = "How many minutes a day could you give to exercises?";
/** Does something on the page, and waits until it has saved itself. */
async function savedByItself(page: Page, act: () => Promise<void>): Promise<void> {
  const posted = page.waitForResponse((response) => response.request().method() === "POST");
  await act();
  await posted;
  await expect(page.getByRole("status").filter({ hasText: /^Saved at \d\d:\d\d$/ })).toBeVisible();
}

const born = () => dateOfBirthIn(PERSONAS.mild(new Date()));

test(
  "answers save themselves, and wait for the athlete on any device",
  { tag: "@phone" },
  async ({ club, loginAs }) => {
    const runner = await aRunner(club, "Reza", "Resume");
    const page = await loginAs(runner.member);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await agreeAndStart(page, born());
    await expectSection(page, "about-you");
    await savedByItself(page, () => page.getByLabel(MASS, { exact: true }).fill("71.5"));
    await page.close();

    const other = await loginAs(runner.member);
    await other.getByRole("link", { name: "Go on with your answers" }).click();
    await expect(other.getByText(/You have answers that are not sent yet/)).toBeVisible();
    await other.getByRole("link", { name: "Go on" }).click();
    await expect(other.getByLabel(MASS, { exact: true })).toHaveValue("71.5");
  },
);

test("of two devices on one draft the later is told, and shown both answers", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(409);
  const runner = await aRunner(club, "Tova", "Twofold");
  const first = await loginAs(runner.member);
  await first.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(first, born());
  await expectSection(first, "about-you");
  const second = await loginAs(runner.member);
  await second.goto(first.url());

  await savedByItself(first, () => first.getByLabel(MASS, { exact: true }).fill("60"));
  await second.getByLabel(MASS, { exact: true }).fill("65");
  await expect(second.getByText("This part was saved from another page or device meanwhile")).toBeVisible();
  await expect(second.getByText("Stored: 60 kg")).toBeVisible();
  await expect(second.getByLabel(MASS, { exact: true })).toHaveValue("65");

  await saveAndGoOn(second);
  await expectSection(second, "pain");
  await first.reload();
  await expect(first.getByLabel(MASS, { exact: true })).toHaveValue("65");
});

test("a form without script that comes too late is told, and shown both answers", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectStatus(409);
  const runner = await aRunner(club, "Tova", "Twofold");
  const first = await loginAs(runner.member);
  await first.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(first, born());
  await expectSection(first, "about-you");
  const second = await loginAs(runner.member, { javaScriptEnabled: false });
  await second.goto(first.url());

  await savedByItself(first, () => first.getByLabel(MASS, { exact: true }).fill("60"));
  await second.getByLabel(MASS, { exact: true }).fill("65");
  await saveAndGoOn(second);
  await expect(second.getByText("Stored: 60 kg")).toBeVisible();
  await expect(second.getByLabel(MASS, { exact: true })).toHaveValue("65");
  await saveAndGoOn(second);
  await expectSection(second, "pain");
});

test("without a connection nothing typed is lost, and it is saved when the connection is back", async ({
  club,
  loginAs,
  faults,
}) => {
  faults.expectNoConnection();
  const runner = await aRunner(club, "Olga", "Offline");
  const page = await loginAs(runner.member);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await agreeAndStart(page, born());
  await expectSection(page, "about-you");
  await savedByItself(page, () => page.getByLabel(MASS, { exact: true }).fill("58"));

  await page.context().setOffline(true);
  await page.getByLabel(MINUTES).fill("25");
  await expect(page.getByRole("status").filter({ hasText: "Not saved: offline." })).toBeVisible();
  await saveAndGoOn(page);
  await expectSection(page, "about-you");
  await expect(page.getByLabel(MINUTES)).toHaveValue("25");

  await savedByItself(page, () => page.context().setOffline(false));
  await page.reload();
  await expect(page.getByLabel(MINUTES)).toHaveValue("25");
});
