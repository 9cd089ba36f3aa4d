import { assess } from "@/domain/assessment/assess";
import type { Answers } from "@/domain/questionnaire/answers";
import { withAnswers } from "../builders/answers";

/**
 * The answers of a persona with pain of this athlete's own: between the persona's worst pain and three points more, some
 * of it while running, some of it left now. Level, mode and flags stay the persona's. @param place counts athletes
 */
export function withVariedPains(answers: Answers, place: number, at: Date): Answers {
  const worst = Number(answers["Q-NPRS-WORST"]);
  if (Number.isNaN(worst)) return answers;
  const instant = at.toISOString();
  const { tier, mode, flags } = assess(answers, [], instant);
  for (let more = place % 4; more >= 0; more -= 1) {
    const top = Math.min(9, worst + more);
    const varied = withAnswers(answers, {
      "Q-NPRS-WORST": top,
      "Q-NPRS-RUN": Math.max(1, top - (place % 2)),
      "Q-NPRS-NOW": Math.max(place % 6 === 0 ? 0 : 1, top - 2 - (place % 3)),
    });
    const result = assess(varied, [], instant);
    const isSame = result.tier === tier && result.mode === mode && result.flags.length === flags.length;
    if (isSame) return varied;
  }
  return answers;
}
