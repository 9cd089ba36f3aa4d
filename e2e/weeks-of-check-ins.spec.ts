import { aLookAfter } from "../prisma/seed/builders/a-look-after";
import { anIntake } from "../prisma/seed/builders/an-intake";
import { aWeek } from "../prisma/seed/builders/a-week";
import { checkInsInTurn, turnsOf } from "../prisma/seed/builders/check-ins-in-turn";
import { hoursBefore } from "../prisma/seed/builders/days";
import { PERSONAS, type PersonaName } from "../prisma/seed/builders/personas";
import { WEEKLY_COURSES, type WeeklyCourse } from "../prisma/seed/builders/weekly-courses";
import { answerCheckIn, question, sendCheckIn } from "./pages/check-in";
import { aRunner, athletePath, nameOf, type Club, type SigningAthlete } from "./fixtures/club";
import { expect, test } from "./fixtures/test";
import { mailboxOf } from "./pages/mailbox";
import { theTriageRow } from "./pages/triage";

const WEEK = 7 * 24;

/** A runner with first answers so many weeks ago, and with the check-ins of a course since. */
async function aRunnerOfWeeks(
  club: Club,
  name: string,
  course: WeeklyCourse,
  { weeksAgo, persona = "mild" }: { readonly weeksAgo: number; readonly persona?: PersonaName },
): Promise<SigningAthlete> {
  const runner = await aRunner(club, name, "Weekly");
  // The last check-in lies some hours back, and the next one is answered now.
  const firstAt = hoursBefore(new Date(), weeksAgo * WEEK + 3);
  const first = PERSONAS[persona](firstAt);
  await anIntake(runner, first, { now: firstAt });
  await checkInsInTurn(runner, turnsOf(course, firstAt), { first, firstAt });
  return runner;
}

test("a creeping athlete is worse in the tenth week and not before; one whose pain swings is not", async ({
  club,
  loginAs,
}) => {
  const creeping = await aRunnerOfWeeks(club, "Cree", WEEKLY_COURSES.creeping.slice(0, 9), { weeksAgo: 10 });
  const noisy = await aRunnerOfWeeks(club, "Stan", WEEKLY_COURSES.stableNoisy, { weeksAgo: 12 });
  const clinician = await loginAs(club.clinician);
  const rowOf = (runner: SigningAthlete) => theTriageRow(clinician, nameOf(runner));
  const everybody = `${club.base}/triage?view=all`;
  await clinician.goto(everybody);
  await expect(rowOf(creeping)).toBeVisible();
  await expect(rowOf(creeping)).not.toContainText("Worsening");
  await expect(rowOf(noisy)).not.toContainText("Worsening");

  const page = await loginAs(creeping.member);
  await page.goto(`${athletePath(creeping)}/check-in`);
  await answerCheckIn(page, aWeek(5));
  await sendCheckIn(page);
  await expect(page).toHaveURL(/\/result\//);
  await expect(page.getByRole("main")).toContainText("Your pain is getting worse.");

  await clinician.goto(everybody);
  await expect(rowOf(creeping)).toContainText("See a clinician within days");
  await expect(rowOf(creeping)).toContainText("Worsening");
  await expect(rowOf(noisy)).not.toContainText("Worsening");
  await clinician.goto(athletePath(creeping));
  await expect(clinician.getByRole("list", { name: /last eight weeks/i }).getByRole("listitem")).toHaveCount(
    8,
  );
  await expect(clinician.getByText("Confirmed rise", { exact: false }).first()).toBeAttached();
});

test("a return of pain after it had gone (7, 1, 1, 4) is asked about as something new", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunnerOfWeeks(
    club,
    "Rela",
    [7, 1, 1].map((worst) => aWeek(worst)),
    { weeksAgo: 4 },
  );
  const page = await loginAs(runner.member);
  await page.goto(`${athletePath(runner)}/check-in`);
  await answerCheckIn(page, aWeek(1));
  await expect(question(page, "Q-ONSET")).toBeHidden();
  await answerCheckIn(page, aWeek(4));
  for (const id of ["Q-ONSET", "Q-START", "Q-TRAUMA"]) await expect(question(page, id)).toBeVisible();
});

test("nothing heard after a neurological flag: the athlete moves up, and whoever gets in touch is told", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Sile", "Nced");
  const first = hoursBefore(new Date(), 41);
  await anIntake(runner, PERSONAS.strapsTingle(first), { now: first });
  await aLookAfter(runner, new Date());
  const clinician = await loginAs(club.clinician);
  const row = theTriageRow(clinician, nameOf(runner));
  await expect(row).toContainText("See a clinician within days");

  await aLookAfter(runner, hoursBefore(new Date(), -1.5));
  await clinician.reload();
  await expect(row).toContainText("See a clinician today");
  await expect(row).toContainText(club.coach.name);
  await clinician.goto(mailboxOf(club.coach.email));
  const mail = clinician.getByRole("listitem").filter({ hasText: "waits for you to get in touch" });
  await expect(mail).toHaveCount(1);
  await expect(mail).not.toContainText(/Sile|tingl|nerve|neuro|pain/i);
});
