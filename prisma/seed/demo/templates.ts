import { listTemplates } from "@/server/programme/read-templates";
import { Refusal } from "@/server/refusal";
import { actingAs } from "../builders/acting";
import { aGivenTemplate, aTemplate } from "../builders/a-template";
import type { BuiltAthlete, BuiltMember } from "../builders/built";

const GIVEN_TO = 3;

/**
 * Two templates, made by the squad's coach and a clinician, and the coach's given to the first of these athletes whose
 * programme is not on hold. Leaves what is there already.
 */
export async function templates(
  athletes: readonly BuiltAthlete[],
  {
    coach,
    clinician,
    now,
  }: { readonly coach: BuiltMember; readonly clinician: BuiltMember; readonly now: Date },
): Promise<void> {
  const there = await actingAs(clinician, { now }, "template.read", listTemplates);
  if (there.length > 0) return;
  await aTemplate(clinician, {
    now,
    words: {
      name: "Desk days",
      purpose: "For weeks at a desk: undo the sitting in a few minutes, no kit needed.",
      items: [
        { exercise: "EX-TROT-SEAT", highest: 2, fromWeek: 1 },
        { exercise: "EX-TEXT-CHAIR", highest: 2, fromWeek: 1 },
        { exercise: "EX-CHINNOD", highest: 2, fromWeek: 1 },
        { exercise: "EX-DIAPH", highest: 2, fromWeek: 2 },
      ],
    },
  });
  const winter = await aTemplate(coach, { now });
  let given = 0;
  for (const athlete of athletes) {
    if (given === GIVEN_TO) return;
    try {
      await aGivenTemplate(athlete, winter, {
        ...{ by: coach, now, reason: "We do this together after the Tuesday run." },
      });
      given += 1;
    } catch (error) {
      // Who is on hold, or has answered nothing, cannot have one.
      if (!(error instanceof Refusal) || error.code !== "not-possible") throw error;
    }
  }
}
