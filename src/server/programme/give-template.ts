import "server-only";
import type { Stage } from "@/domain/programme/next-level";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { currentProgramme } from "./current-programme";
import { followStanding } from "./follow-standing";
import { openTemplate } from "./open-template";

/** A version of a template, and why this athlete gets it. */
export interface Giving {
  readonly templateId: string;
  readonly version: number;
  readonly reason: string;
}

/** What an athlete had before a template was given or taken off, so that it can be put back. */
export interface GivenBefore {
  readonly giving: (Giving & { readonly givenBy: string; readonly givenAt: string }) | null;
  readonly stage: Stage;
}

/**
 * Gives an athlete a template, in place of one that they had. The programme is assembled anew from their own answers with
 * it, and begins at its first week; what the rules decided stays.
 * @throws Refusal `not-possible` with `why`: `no-programme` before the first answers, `on-hold` while warning signs stop
 * the programme, `template-gone` for one that is withdrawn or not shown to the actor.
 */
export async function giveTemplate(context: Context, athlete: Subject, giving: Giving): Promise<void> {
  const { templateId, version, reason } = giving;
  await openTemplate(context, templateId, version);
  await requireProgramme(context, athlete.id);
  await endGiving(context, athlete.id);
  await context.tx.templateGiving.create({
    data: {
      ...{ organisationId: context.organisation.id, athleteId: athlete.id, templateId, version, reason },
      ...{ givenBy: context.actor.membershipId, givenAt: context.now },
    },
  });
  await followStanding(context, athlete.id, { template: "afresh" });
  // Settling the standing may have found that something has ended meanwhile.
  await requireProgramme(context, athlete.id);
  context.note({ template: templateId, version });
  context.because(reason);
}

/**
 * Takes the template off: the programme is again what the athlete's own answers make of it.
 * @throws Refusal `not-possible` with `why` `has-none`.
 */
export async function takeTemplateOff(context: Context, athlete: Subject, reason: string): Promise<void> {
  if ((await endGiving(context, athlete.id)) === 0)
    throw new Refusal("not-possible", undefined, { why: "has-none" });
  await followStanding(context, athlete.id, { template: "afresh" });
  context.note({ template: null });
  context.because(reason);
}

/** What giving or taking off would have to put back. */
export async function givenBefore(context: Context, athleteId: string): Promise<GivenBefore | null> {
  const { tx, organisation } = context;
  const current = await currentProgramme(context, athleteId);
  if (current === null) return null;
  const giving = await tx.templateGiving.findFirst({
    where: { organisationId: organisation.id, athleteId, endedAt: null },
    select: { templateId: true, version: true, reason: true, givenBy: true, givenAt: true },
  });
  return { giving: giving && { ...giving, givenAt: giving.givenAt.toISOString() }, stage: current.stage };
}

/** Puts back what an athlete had: the template as it was given, and the week and level that they had come to. */
export async function giveBack(
  context: Context,
  athleteId: string,
  { giving, stage }: GivenBefore,
): Promise<void> {
  await endGiving(context, athleteId);
  if (giving !== null)
    await context.tx.templateGiving.create({
      data: {
        ...{ organisationId: context.organisation.id, athleteId },
        ...{ ...giving, givenAt: new Date(giving.givenAt) },
      },
    });
  await followStanding(context, athleteId, { template: stage });
}

async function requireProgramme(context: Context, athleteId: string): Promise<void> {
  const current = await currentProgramme(context, athleteId);
  const why = current === null ? "no-programme" : current.programme.mode === "HOLD" ? "on-hold" : null;
  if (why !== null) throw new Refusal("not-possible", undefined, { why });
}

async function endGiving({ tx, organisation, actor, now }: Context, athleteId: string): Promise<number> {
  const { count } = await tx.templateGiving.updateMany({
    where: { organisationId: organisation.id, athleteId, endedAt: null },
    data: { endedAt: now, endedBy: actor.membershipId },
  });
  return count;
}
