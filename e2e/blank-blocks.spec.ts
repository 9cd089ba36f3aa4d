import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { fillIntake } from "./pages/intake";
import { theLevel } from "./pages/result";

const BLANKS = [
  { what: "nerves", persona: PERSONAS.blankNerves, asks: "Answer these: Nerves" },
  { what: "severity and course", persona: PERSONAS.blankSeverity, asks: "Answer these: The pain" },
] as const;

for (const { what, persona, asks } of BLANKS) {
  test(`a blank block about ${what} is "we cannot tell yet", never "no warning signs"`, async ({
    club,
    loginAs,
  }) => {
    const runner = await aRunner(club, "Blanca", "Ortega");
    const page = await loginAs(runner.member);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await fillIntake(page, persona(new Date()));

    await expect(theLevel(page)).toHaveText("We cannot tell yet");
    await expect(page.getByText("No warning signs in your answers")).toHaveCount(0);
    await expect(page.getByText("Do only the gentle moves in your plan.")).toBeVisible();
    await page.getByRole("button", { name: asks }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: asks.slice("Answer these: ".length) }),
    ).toBeVisible();
  });
}
