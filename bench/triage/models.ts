import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckInPlan } from "../../prisma/seed/builders/a-check-in-plan";
import { aMember } from "../../prisma/seed/builders/a-member";
import { aSquad } from "../../prisma/seed/builders/a-squad";
import { aWeek } from "../../prisma/seed/builders/a-week";
import { anAcknowledgement } from "../../prisma/seed/builders/an-acknowledgement";
import { anAthlete } from "../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../prisma/seed/builders/an-intake";
import { anOrganisation } from "../../prisma/seed/builders/an-organisation";
import type { BuiltAthlete, BuiltMember, BuiltOrganisation } from "../../prisma/seed/builders/built";
import { checkInsInTurn, turnsOf } from "../../prisma/seed/builders/check-ins-in-turn";
import { hoursBefore } from "../../prisma/seed/builders/days";
import { PERSONAS, type PersonaName } from "../../prisma/seed/builders/personas";
import { WEEKLY_COURSES, type WeeklyCourse } from "../../prisma/seed/builders/weekly-courses";

const WEEKS = 8;

/** An athlete whom the app itself made, week by week; loaded athletes are copies of one. */
interface Cast {
  readonly persona: PersonaName;
  readonly weeks: WeeklyCourse;
  readonly acknowledged?: true;
}

const steady = (worst: number, weeks: number): WeeklyCourse =>
  Array.from({ length: weeks }, (_, week) => aWeek(Math.max(0, worst + ([0, 1, 0, -1][week % 4] ?? 0))));

/** Nothing came of their answers: nearly everybody. */
const QUIET = ["mild", "poorBra", "chestBreather", "deskWorker", "pregnantRunner"] as const;
const QUIET_COURSES: readonly WeeklyCourse[] = [
  steady(2, WEEKS),
  WEEKLY_COURSES.missedWeeks.slice(0, WEEKS),
  WEEKLY_COURSES.recovered.slice(0, WEEKS),
];
/** Somebody has to look at them. */
const RAISED = [
  "worsening",
  "strapsTingle",
  "growingWeakness",
  "wokenAtNight",
  "feverish",
  "fallen",
  "strained",
  "ribSpot",
  "blankNerves",
  "persisting",
  "chestPressureNow",
] as const;
const SINCE = [0, 2, 5];

const CAST: readonly Cast[] = [
  ...QUIET.flatMap((persona) => QUIET_COURSES.map((weeks) => ({ persona, weeks }))),
  ...RAISED.flatMap((persona) =>
    SINCE.map((weeks, place): Cast => {
      const cast = { persona, weeks: steady(4, weeks) };
      return place === 1 ? { ...cast, acknowledged: true } : cast;
    }),
  ),
  { persona: "mild", weeks: WEEKLY_COURSES.step.slice(0, WEEKS) },
];

/** How many models there are, with the one who has not answered yet. */
export const MODELS = CAST.length + 1;

/** The organisation of the models and who works in it. */
export interface ModelWorld {
  readonly organisation: BuiltOrganisation;
  readonly clinician: BuiltMember;
  readonly coach: BuiltMember;
  readonly athletes: readonly BuiltAthlete[];
}

/** The models as of `now`, through the use cases of the app. @param onEach told after each of them */
export async function makeModels(now: Date, onEach: () => void): Promise<ModelWorld> {
  const long = hoursBefore(now, 10 * 7 * 24);
  const organisation = await anOrganisation({ name: "Models", slug: "models", now: long });
  const squad = await aSquad(organisation, "Models", { now: long });
  const clinician = await aMember(organisation, {
    ...{ email: "clea@models.example", name: "Clea Hall", roles: ["clinician"], now: long },
  });
  const coach = await aMember(organisation, {
    ...{ email: "corin@models.example", name: "Corin Ode", roles: ["coach"], squads: [squad], now: long },
  });
  const athletes: BuiltAthlete[] = [];
  for (const [place, cast] of [null, ...CAST].entries()) {
    const athlete = await anAthlete(organisation, squad, {
      ...{ givenName: "Model", familyName: `Number ${place}`, email: `model${place}@models.example` },
      now: long,
    });
    if (cast) await tell(athlete, cast, { clinician, now, place });
    athletes.push(athlete);
    onEach();
  }
  return { organisation, clinician, coach, athletes };
}

interface Scene {
  readonly clinician: BuiltMember;
  readonly now: Date;
  readonly place: number;
}

async function tell(athlete: BuiltAthlete, { persona, weeks, acknowledged }: Cast, scene: Scene) {
  // The last check-ins are spread over a week; copies are up to two hours older than their model.
  const firstAt = hoursBefore(scene.now, weeks.length * 7 * 24 + 3 + ((scene.place * 19) % 160));
  const answers: Answers = PERSONAS[persona](firstAt);
  await anIntake(athlete, answers, { now: firstAt });
  await aCheckInPlan(athlete, { now: firstAt, weekday: 1 + (scene.place % 7), hour: 18 });
  if (acknowledged)
    await anAcknowledgement(athlete, { by: scene.clinician, now: new Date(firstAt.getTime() + 900_000) });
  await checkInsInTurn(athlete, turnsOf(weeks, firstAt), { first: answers, firstAt });
}
