import { gearChecks, type FailedCheck } from "@/domain/assessment/gear-checks";
import type { Answers } from "@/domain/questionnaire/answers";
import { COMPONENTS } from "./components";
import type { Component } from "./components/component";
import { LIBRARY, type Library } from "./library/library";

/** What a programme is made of; a test leaves one part out and sees its case fail. */
export interface ProgrammeParts {
  readonly library: Library;
  readonly components: readonly Component[];
  readonly gearChecks: (answers: Answers) => readonly FailedCheck[];
}

export const PROGRAMME_PARTS: ProgrammeParts = { library: LIBRARY, components: COMPONENTS, gearChecks };
