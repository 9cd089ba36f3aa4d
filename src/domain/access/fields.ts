import type { Answers } from "@/domain/questionnaire/answers";
import type { AnswerClass } from "@/domain/questionnaire/question";
import { findQuestion } from "@/domain/questionnaire/bank";
import type { Asker, Relation, Role } from "./actor";

/** What can be read of an athlete. */
export const FIELDS = [
  "name",
  "squad",
  "contact",
  "emergency-contact",
  "tier",
  "category",
  "limits",
  "waiting",
  "owner",
  "programme",
  "pain-now",
  "training-answers",
  "clinical-answers",
  "private-answers",
  "receipt",
  "causes",
  "letters",
  "audit",
] as const;
export type Field = (typeof FIELDS)[number];

/** `shared`: unless the athlete turned it off. */
type Reading = "yes" | "shared";
type Readers = Readonly<Partial<Record<Role, Reading>>>;

const STAFF_AND_ADMIN: Readers = { athlete: "yes", coach: "yes", clinician: "yes", admin: "yes" };
const STAFF: Readers = { athlete: "yes", coach: "yes", clinician: "yes" };
const UNLESS_TURNED_OFF: Readers = { athlete: "yes", coach: "shared", clinician: "yes" };
const CLINICIAN: Readers = { athlete: "yes", clinician: "yes" };

/** The one role x field table. An athlete reads the own; a coach that of own squads; others that of the organisation. */
export const FIELD_READERS: Readonly<Record<Field, Readers>> = {
  name: STAFF_AND_ADMIN,
  squad: STAFF_AND_ADMIN,
  contact: STAFF_AND_ADMIN,
  "emergency-contact": STAFF_AND_ADMIN,
  tier: STAFF,
  category: STAFF,
  limits: STAFF,
  waiting: STAFF,
  owner: STAFF,
  programme: STAFF,
  "pain-now": UNLESS_TURNED_OFF,
  "training-answers": UNLESS_TURNED_OFF,
  "clinical-answers": CLINICIAN,
  "private-answers": CLINICIAN,
  receipt: CLINICIAN,
  causes: CLINICIAN,
  letters: CLINICIAN,
  audit: STAFF,
};

const REACH: Readonly<Record<Role, Relation>> = {
  athlete: "self",
  coach: "own-squad",
  clinician: "organisation",
  admin: "organisation",
};

/** Health answers and what was made of them: for nobody but the athlete once consent is withdrawn. */
const NEEDS_CONSENT: ReadonlySet<Field> = new Set([
  "pain-now",
  "training-answers",
  "clinical-answers",
  "private-answers",
  "receipt",
  "causes",
]);

/**
 * The fields of one athlete that this asker reads. After a withdrawal staff keep what they need to see an open concern
 * through: its tier and category, and referrals, which are the clinicians' own records.
 * @param shares whether the athlete lets coaches read what is `shared`.
 * @param withdrawn whether the athlete has withdrawn the consent.
 */
export function readableFields(
  asker: Asker,
  relations: readonly Relation[],
  shares: boolean,
  withdrawn: boolean,
): ReadonlySet<Field> {
  if (asker.state !== "active") return new Set();
  return new Set(
    FIELDS.filter((field) =>
      asker.roles.some((role) => {
        const reading = FIELD_READERS[field][role];
        if (withdrawn && role !== "athlete" && NEEDS_CONSENT.has(field)) return false;
        return reading !== undefined && relations.includes(REACH[role]) && (reading === "yes" || shares);
      }),
    ),
  );
}

const FIELD_OF_CLASS: Readonly<Record<AnswerClass, Field>> = {
  "pain-now": "pain-now",
  training: "training-answers",
  clinical: "clinical-answers",
  private: "private-answers",
};

/** The field that an answer belongs to. An id that the bank does not know belongs to the most private one. */
export function fieldOfQuestion(questionId: string): Field {
  const question = findQuestion(questionId);
  return question ? FIELD_OF_CLASS[question.access] : "private-answers";
}

/** The entries of `answers` that a reader of `fields` may see. */
export function readableAnswers(answers: Answers, fields: ReadonlySet<Field>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => fields.has(fieldOfQuestion(id))));
}
