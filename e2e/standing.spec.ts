import { aFlagsClosing, aLift } from "../prisma/seed/builders/a-flag-act";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { aReferral } from "../prisma/seed/builders/a-referral";
import { withAnswers } from "../prisma/seed/builders/answers";
import { daysAfter, daysBefore, hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS } from "../prisma/seed/builders/personas";
import { aClosing, anOutcome, aVisit } from "../prisma/seed/builders/referral-course";
import { aRunner, athletePath, nameOf } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { expectDone, openDetails } from "./pages/athlete";
import { fillIntake } from "./pages/intake";
import { theStanding } from "./pages/result";
import { theTriageRow } from "./pages/triage";

const NOW = new Date();
const at = (hours: number) => hoursBefore(NOW, hours);
const TINGLES = PERSONAS.strapsTingle(at(60));

test("restrictions lifted until a date: everybody reads it, and something stronger brings them back", async ({
  club,
  loginAs,
  faults,
}) => {
  test.setTimeout(240_000);
  const runner = await aRunner(club, "Lio", "Lifted");
  // Not a day ago: silence after a nerve sign would move the level up.
  await anIntake(runner, TINGLES, { now: at(10) });
  const page = await loginAs(runner.member);
  await expect(theStanding(page)).toHaveText("See a clinician this week");
  await expect(page.getByText("Do not run until a clinician has looked at you.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/modified running/i);

  const clinician = await loginAs(club.clinician);
  await test.step("the clinician lifts, for 28 days at most and with a reason", async () => {
    await clinician.goto(athletePath(runner));
    await openDetails(clinician, "Lift the restrictions for a time");
    faults.expectStatus(422);
    const form = clinician.locator("details").filter({ hasText: "Lift the restrictions for a time" });
    await form.getByLabel("Until the end of").fill(daysAfter(new Date(), 40));
    await form.getByLabel("Reason").fill("Examined, nothing found.");
    await form.getByRole("button", { name: "Lift the restrictions for a time" }).click();
    await expect(clinician.getByText("28 days from today at most.").first()).toBeVisible();
    await form.getByLabel("Until the end of").fill(daysAfter(new Date(), 10));
    await form.getByRole("button", { name: "Lift the restrictions for a time" }).click();
    await expectDone(clinician, "The restrictions are lifted for that time.");
    await expect(clinician.getByRole("region", { name: "Next step" })).toContainText("Look again");
  });

  await test.step("the athlete reads it, with the full plan and what brings the restrictions back", async () => {
    await page.goto(club.base);
    await expect(theStanding(page)).toContainText("Restrictions lifted until");
    await expect(page.getByText("They come back at once when you report anything new")).toBeVisible();
    await expect(page.getByText("Start your plan.")).toBeVisible();
    await page.getByRole("link", { name: "Open the result of those answers" }).click();
    await expect(page.getByText("Where you stand now is on your home page.")).toBeVisible();
    await page.getByRole("link", { name: "To my home page" }).click();
    await expect(theStanding(page)).toContainText("Restrictions lifted until");
    await page.goto(`${athletePath(runner)}/programme`);
    await expect(page.getByText("A clinician has lifted the restrictions until")).toBeVisible();
  });

  await test.step("so does the coach, without the clinician's reason", async () => {
    const coach = await loginAs(club.coach);
    await expect(theTriageRow(coach, nameOf(runner))).toContainText("Restrictions lifted");
    await coach.goto(athletePath(runner));
    await expect(coach.getByText("Full plan, running as planned")).toBeVisible();
    expect(await coach.content()).not.toContain("Examined, nothing found.");
  });

  await test.step("it comes back stronger: the restrictions hold again", async () => {
    await page.goto(club.base);
    await page.getByRole("link", { name: "Answer the questions again" }).click();
    await fillIntake(
      page,
      withAnswers(TINGLES, {
        "Q-NEURO-TREND": { trend: "spreading-or-stronger", since: daysBefore(at(60), 20) },
      }),
    );
    await page.goto(club.base);
    await expect(theStanding(page)).toHaveText("See a clinician today");
    await clinician.goto(`${club.base}/triage`);
    await expect(theTriageRow(clinician, nameOf(runner))).toContainText("See a clinician today");
  });
});

test("limits and a review outlive the referral: athlete, coach and clinician are told until their days are over", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Lim", "Ited");
  const by = club.clinician;
  await anIntake(runner, TINGLES, { now: at(48) });
  const referral = await aReferral(runner, { by, now: at(40) });
  await aVisit(runner, referral, { by, seenOn: daysBefore(at(30), 0), now: at(30) });
  await anOutcome(runner, referral, {
    by,
    outcome: "The strap pressed on a nerve.",
    limits: "No pack, 30 minutes at most.",
    limitsMode: "RESTRICTED",
    limitsUntil: daysAfter(NOW, 6),
    nextReviewOn: daysAfter(NOW, 9),
    now: at(20),
  });
  await aClosing(runner, referral, { by, reason: "Told.", now: at(10) });

  const page = await loginAs(runner.member);
  await expect(theStanding(page)).toHaveText("Keep to your training limits");
  await expect(page.getByText("The strap pressed on a nerve.")).toBeVisible();
  await expect(page.getByText("No pack, 30 minutes at most.")).toBeVisible();
  await expect(page.getByText("See your clinician again by")).toBeVisible();
  await page.goto(`${athletePath(runner)}/programme`);
  await expect(page.getByText("Gentle moves only, as your clinician asked.")).toBeVisible();
  await expect(page.getByText("A clinician set limits until")).toBeVisible();

  const coach = await loginAs(club.coach);
  await coach.goto(athletePath(runner));
  await expect(coach.getByText(/No pack, 30 minutes at most\. \(until/)).toBeVisible();
  await expect(coach.getByText("Gentle moves only, modified running")).toBeVisible();
  await expect(coach.getByText("See that the training limits are kept.")).toBeVisible();
  expect(await coach.content()).not.toContain("pressed on a nerve");

  const clinician = await loginAs(club.clinician);
  const row = theTriageRow(clinician, nameOf(runner));
  await expect(row).toContainText("Training limits");
  await expect(row).toContainText("Review by");
  await clinician.goto(athletePath(runner));
  await expect(clinician.getByRole("region", { name: "Next step" })).not.toContainText("Nothing is due now.");
});

test("a visit whose day is over is said to be over", async ({ club, loginAs }) => {
  const runner = await aRunner(club, "Lata", "Visit");
  await anIntake(runner, TINGLES, { now: at(24 * 12) });
  await aReferral(runner, { by: club.clinician, dueOn: daysBefore(NOW, 6), now: at(24 * 11) });
  const page = await loginAs(runner.member);
  await expect(
    page.getByText(/This was due on .* Call your clinician or the practice today\./),
  ).toBeVisible();
  const clinician = await loginAs(club.clinician);
  await expect(theTriageRow(clinician, nameOf(runner))).toContainText("was due");
});

test("after a closing nobody reads the old level; search and level find who is not flagged", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Siobhán", "O'Keeffe");
  await anIntake(runner, TINGLES, { now: at(48) });
  await aLift(runner, { by: club.clinician, untilOn: daysAfter(NOW, 5), reason: "Seen.", now: at(30) });
  await aFlagsClosing(runner, {
    by: club.clinician,
    reason: "Gone since the straps were changed.",
    now: at(20),
  });

  const page = await loginAs(runner.member);
  await expect(theStanding(page)).toHaveText("A clinician has looked at this and closed it");
  await expect(page.getByRole("main")).not.toContainText("Do not run until");

  const clinician = await loginAs(club.clinician);
  await expect(clinician.getByText("Nobody is flagged")).toBeVisible();
  for (const address of [
    "?search=keeffe",
    "?search=O%27Keef",
    "?search=sio+okeeffe",
    "?tier=NONE",
    "?state=self-care",
  ]) {
    await clinician.goto(`${club.base}/triage${address}`);
    const row = theTriageRow(clinician, nameOf(runner));
    await expect(row, address).toContainText("Flags closed by a clinician");
    await expect(row).not.toContainText("No warning signs");
    await expect(clinician.getByText("1 athlete")).toBeVisible();
  }
});
