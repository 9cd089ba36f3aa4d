import "server-only";
import { createHash } from "node:crypto";
import type { Answers } from "@/domain/questionnaire/answers";
import { canonicalHash } from "../canonical";

/** A key of its own for answers under a form's key: the same two give the same UUID (version 8, RFC 9562). */
export function keyOfAnswers(formKey: string, answers: Answers): string {
  const hex = createHash("sha256")
    .update(`${formKey}/${canonicalHash(answers)}`)
    .digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
