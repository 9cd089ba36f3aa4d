import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion, INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { bornFor, daysBefore } from "./days";

/** What differs from a set of answers; undefined leaves a question blank. */
export type AnswerChanges = Readonly<Record<string, Answers[string] | undefined>>;

/**
 * Every question of A to J that is asked, each in its most benign way, by an adult with a mild ache since 16 days:
 * no flag, nothing unknown. @param now days inside the answers count back from it
 */
export function benignAnswers(now: Date = new Date(), age = 34): Answers {
  return {
    "Q-DOB": bornFor(age, now),
    "Q-MASS": 68,
    "Q-RUN-VOL": { runs: 3, minutes: 120, "runs-before": 3, "minutes-before": 120 },
    "Q-RUN-CHANGE": ["none"],
    "Q-KIT": ["mat", "band", "wall", "chair", "doorway"],
    "Q-MINUTES-DAY": 15,
    "Q-LOC": ["between-shoulder-blades"],
    "Q-START": daysBefore(now, 16),
    "Q-FIRST-EVER": false,
    "Q-ONSET": "over-days-or-weeks",
    "Q-NPRS-WORST": 2,
    "Q-NPRS-RUN": 1,
    "Q-NPRS-NOW": 0,
    "Q-WHENRUN": ["builds-with-time"],
    "Q-MECH": ["movement-changes-it"],
    "Q-TREND": "better",
    "Q-SELFCARE": { tried: ["nothing"] },
    "Q-NSAID": "not-taken",
    "Q-ADL": 0,
    "Q-ADL-WHICH": ["none"],
    "Q-SLEEP": 0,
    "Q-MISSED-WORK": 0,
    "Q-NEURO-SENS": ["none"],
    "Q-NEURO-WEAK": ["none"],
    "Q-CORD": ["none"],
    "Q-WING": ["none"],
    "Q-TRAUMA": "nothing",
    "Q-CARDIO": ["none"],
    "Q-CARDIO-PATT": false,
    "Q-SYNCOPE-EFFORT": "no",
    "Q-CARDIO-RISK": ["none"],
    "Q-SYSTEMIC": ["none"],
    "Q-BONE": ["none"],
    "Q-INFLAM": ["none"],
    "Q-VASC": ["none"],
    "Q-OTHER": ["none"],
    "Q-FORM": { seen: ["none"], source: "self" },
    "Q-DESK": 3,
    "Q-WALLHEAD": "easily",
    "Q-PLANK": 60,
    "Q-SIDEPLANK": { left: 40, right: 40 },
    "Q-COREHAB": 2,
    "Q-CHEST": { test: "both", tight: false },
    "Q-SCAP": { test: "smooth", fatigue: "no" },
    "Q-PULLHAB": 1,
    "Q-TROT": "half-way-both",
    "Q-BREATH-TEST": "belly",
    "Q-BREATH-RUN": "no",
    "Q-WU": { runs: 5, kinds: ["slow-start", "dynamic-drills"] },
    "Q-CD": { runs: 4, areas: ["chest", "shoulders", "upper-back"] },
    "Q-BRA": "not-relevant",
    "Q-PACK": { kind: "nothing", runs: 0 },
  };
}

/** The answers with others in their place. @throws for a question that the bank does not know. */
export function withAnswers(base: Answers, changes: AnswerChanges): Answers {
  const strangers = Object.keys(changes).filter((id) => findQuestion(id) === undefined);
  if (strangers.length > 0) throw new Error(`There is no question ${strangers.join(", ")}.`);
  return Object.fromEntries(
    Object.entries({ ...base, ...changes }).flatMap(([id, answer]) =>
      answer === undefined ? [] : [[id, answer] as const],
    ),
  );
}

/** The answers with one section left blank. @throws for a section that no intake has. */
export function withoutSection(base: Answers, sectionId: string): Answers {
  const section = INTAKE_SECTIONS.find(({ id }) => id === sectionId);
  if (!section) throw new Error(`There is no section ${sectionId}.`);
  return withAnswers(base, Object.fromEntries(section.questions.map(({ id }) => [id, undefined])));
}
