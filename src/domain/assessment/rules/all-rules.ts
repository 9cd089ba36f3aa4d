import type { ParentRule, Rule } from "../rule";
import { inWords, parentInWords } from "./in-words";
import { BONE_RULES } from "./bone";
import { COURSE_RULES } from "./course";
import { HEART_RULES } from "./heart";
import { ILLNESS_RULES } from "./illness";
import { INJURY_PARENT, INJURY_RULES } from "./injury";
import { NERVE_PARENT, NERVE_RULES } from "./nerves";
import { PERSON_RULES } from "./person";

const TO_WORD = [
  ...NERVE_RULES,
  ...INJURY_RULES,
  ...HEART_RULES,
  ...COURSE_RULES,
  ...ILLNESS_RULES,
  ...BONE_RULES,
  ...PERSON_RULES,
];

/** Every rule that raises a flag, in the order in which flags of one tier are listed. */
export const RULES: readonly Rule[] = TO_WORD.map(inWords);

export const PARENT_RULES: readonly ParentRule[] = [NERVE_PARENT, INJURY_PARENT].map((parent) =>
  parentInWords(parent, TO_WORD),
);
