import { aMember } from "../prisma/seed/builders/a-member";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { acknowledge, expectDone } from "./pages/athlete";

for (const { how, options } of [
  { how: "with script", options: {} },
  { how: "without script", options: { javaScriptEnabled: false } },
]) {
  test(`of two clinicians who act at once one wins, and the other is told who: ${how}`, async ({
    club,
    loginAs,
    faults,
  }) => {
    faults.expectStatus(409);
    const runner = await aRunner(club, "Rory", "Raced");
    await anIntake(runner, PERSONAS.worsening(new Date()));
    const colleague = await aMember(club.organisation, {
      email: `colleague@${club.organisation.slug}.example`,
      name: "Dr Bram Visser",
      roles: ["clinician"],
    });
    const first = await loginAs(club.clinician, options);
    const second = await loginAs(colleague, options);
    await first.goto(athletePath(runner));
    await second.goto(athletePath(runner));

    await acknowledge(first, club.clinician.name);
    await expectDone(first, "Acknowledged.");
    await acknowledge(second, colleague.name);
    await expect(
      second
        .getByRole("status")
        .filter({ hasText: `Somebody else was first: ${club.clinician.name} acknowledged it.` }),
    ).toBeVisible();

    await second.goto(athletePath(runner));
    await expect(second.locator("dl").filter({ hasText: "Owner" }).first()).toContainText(
      club.clinician.name,
    );
  });
}
