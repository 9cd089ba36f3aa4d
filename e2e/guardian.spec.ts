import { bornFor } from "../prisma/seed/builders/days";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { agreeAndStart, expectSection } from "./pages/intake";
import { followMailTo } from "./pages/mailbox";

test(
  "under 16 nothing is kept until a guardian has agreed by the link that was mailed to them",
  { tag: "@phone" },
  async ({ club, loginAs, faults, browser }) => {
    faults.expectStatus(422);
    const runner = await aRunner(club, "Tess", "Young");
    const born = bornFor(15, new Date());
    const guardian = `gwen.${Date.now()}@family.example`;
    const page = await loginAs(runner.member);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await agreeAndStart(page, born);
    await expect(page.getByRole("alert").first()).toContainText(
      "Under 16, a parent or guardian has to agree",
    );

    await test.step("their own address is no guardian's", async () => {
      await page.getByLabel("Name of the parent or guardian").fill("Gwen Young");
      await page.getByLabel("E-mail address of the parent or guardian").fill(runner.member?.email ?? "");
      await page.getByRole("button", { name: "Agree and start" }).click();
      await expect(page.getByRole("alert").first()).toContainText("This is the runner's own address");
    });

    await page.getByLabel("E-mail address of the parent or guardian").fill(guardian);
    await page.getByRole("button", { name: "Agree and start" }).click();
    await expect(page.getByText("The link is on its way")).toBeVisible();

    await test.step("nothing was kept", async () => {
      const clinician = await loginAs(club.clinician);
      await clinician.goto(athletePath(runner));
      await expect(clinician.getByText("15 years")).toHaveCount(0);
      await expect(clinician.getByText("Robin Ashdown")).toHaveCount(0);
    });

    await test.step("the guardian reads and agrees, once", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const theirs = await context.newPage();
      await followMailTo(theirs, guardian, "Tess asks for your agreement");
      await expect(theirs.getByText("Nobody watches your answers in real time.")).toBeVisible();
      await theirs.getByLabel("Country you are in").selectOption("SN");
      await theirs.getByLabel("Your phone number").fill("+221 33 123 45 67");
      await theirs.getByLabel("Tess's date of birth").fill(born);
      await theirs.getByRole("checkbox", { name: /I am the parent/ }).check();
      await theirs.getByRole("checkbox", { name: /I have read this/ }).check();
      await theirs.getByRole("button", { name: "Agree" }).click();
      await expect(theirs.getByRole("heading", { name: "Thank you" })).toBeVisible();
      await theirs.goto(theirs.url().replace("?agreed=yes", ""));
      await expect(theirs.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
      await context.close();
    });

    await page.goto(`${athletePath(runner)}/intake`);
    await expect(page.getByText("Gwen Young agreed as parent or guardian")).toBeVisible();
    await agreeAndStart(page, born);
    await expectSection(page, "about-you");
    await expect(page.getByLabel("Date of birth")).toHaveCount(0);
  },
);
