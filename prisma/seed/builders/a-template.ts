import type { TemplateWords } from "@/domain/programme/template-record";
import { giveTemplate } from "@/server/programme/give-template";
import { makeTemplate } from "@/server/programme/keep-template";
import { actingAs, actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** A template of mobility and pulling for a desk-bound squad; fits into anybody's day. */
export const WINTER_BACK: TemplateWords = {
  name: "Winter back",
  purpose: "A mid-back that moves and holds through the dark months. Two strength days, a little every day.",
  shared: true,
  items: [
    { exercise: "EX-OPENBOOK", highest: 2, fromWeek: 1 },
    { exercise: "EX-ROW", highest: 2, fromWeek: 2 },
    { exercise: "EX-WALLANGEL", highest: 3, fromWeek: 1 },
  ],
};

/** Somebody of the staff makes a template. Answers its id. */
export function aTemplate(
  by: BuiltMember,
  wish: Moment & { readonly words?: Partial<TemplateWords> } = {},
): Promise<string> {
  return actingAs(by, wish, "template.make", (context) =>
    makeTemplate(context, { ...WINTER_BACK, ...wish.words }),
  );
}

/** And gives its first version to an athlete. */
export function aGivenTemplate(
  athlete: BuiltAthlete,
  templateId: string,
  {
    by,
    reason,
    version = 1,
    ...moment
  }: Moment & {
    readonly by: BuiltMember;
    readonly reason: string;
    readonly version?: number;
  },
): Promise<void> {
  return actingOn(by, athlete, moment, "template.give", (context, subject) =>
    giveTemplate(context, subject, { templateId, version, reason }),
  );
}
