import { bornFor } from "../prisma/seed/builders/days";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { agreeAndStart, expectSection } from "./pages/intake";

test(
  "under 16 nothing is kept until a guardian has agreed",
  { tag: "@phone" },
  async ({ club, loginAs, faults }) => {
    faults.expectStatus(422);
    const runner = await aRunner(club, "Tess", "Young");
    const born = bornFor(15, new Date());
    const page = await loginAs(runner.member);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await agreeAndStart(page, born);
    await expect(page.getByRole("alert").first()).toContainText(
      "Under 16, a parent or guardian has to agree",
    );
    await expect(page.getByLabel("Their name").first()).toHaveValue("Robin Ashdown");

    await test.step("nothing was kept", async () => {
      const clinician = await loginAs(club.clinician);
      await clinician.goto(athletePath(runner));
      await expect(clinician.getByText("15 years")).toHaveCount(0);
      await expect(clinician.getByText("Robin Ashdown")).toHaveCount(0);
    });

    await page.getByLabel("Name of the parent or guardian").fill("Gwen Young");
    await page.getByLabel("Their phone number").last().fill("+44 20 7946 0777");
    await page.getByRole("button", { name: "Agree and start" }).click();
    await expectSection(page, "about-you");
  },
);

test("staff cannot agree for a guardian", async ({ club, loginAs, faults }) => {
  faults.expectStatus(422);
  const runner = await aRunner(club, "Tess", "Young");
  const page = await loginAs(club.coach);
  await page.goto(`${athletePath(runner)}/intake`);
  await page.getByLabel("Name of the parent or guardian").fill("Gwen Young");
  await page.getByLabel("Their phone number").last().fill("+44 20 7946 0777");
  await agreeAndStart(page, bornFor(15, new Date()));
  await expect(page.getByRole("alert").first()).toContainText(
    "has to agree in person; staff cannot do it for them",
  );
});
