import "server-only";
import { z } from "zod";
import { may } from "@/domain/access/policy";
import { dayIn } from "@/domain/athlete/local-day";
import type { AbsenceLine, CoverPage } from "@/domain/ownership/cover-page";
import { isStaffed } from "@/domain/ownership/working-hours";
import { workingHoursOf } from "../athlete/working-hours-of";
import type { Context } from "../context";
import { defineQuery } from "../query";
import { coversFor } from "./covers-for";

/** When the organisation is staffed, and who is away. */
export const readCover = defineQuery({
  id: "cover.read",
  input: z.void(),
  run: async (context): Promise<CoverPage> => {
    const { tx, organisation, actor, now } = context;
    const { timeZone } = organisation;
    const hours = await workingHoursOf(context);
    const isAdmin = actor.roles.includes("admin");
    const staff = await tx.membership.findMany({
      where: {
        organisationId: organisation.id,
        state: "active",
        roles: { hasSome: ["coach", "clinician", "admin"] },
      },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      select: { id: true, displayName: true, roles: true },
    });
    const choices = staff.map(({ id, displayName }) => ({ id, name: displayName }));
    return {
      timeZone,
      hours,
      staffedNow: hours === null ? null : isStaffed(now, hours),
      hasClinician: staff.some(({ roles }) => roles.includes("clinician")),
      absences: await absencesOf(context),
      staff: isAdmin ? choices : choices.filter(({ id }) => id === actor.membershipId),
      covers: isAdmin ? choices : ((await coversFor(context, actor.membershipId)) ?? []),
      today: dayIn(now, timeZone),
      zones: may(actor, "hours.change", ["organisation"])
        ? [...new Set([timeZone, ...Intl.supportedValuesOf("timeZone"), "UTC"])]
        : null,
    };
  },
});

async function absencesOf({ tx, organisation, actor, now }: Context): Promise<readonly AbsenceLine[]> {
  const absences = await tx.absence.findMany({
    where: { organisationId: organisation.id, endedAt: null, awayUntil: { gt: now } },
    orderBy: [{ awayFrom: "asc" }, { id: "asc" }],
    include: { member: { select: { displayName: true } }, cover: { select: { displayName: true } } },
  });
  return absences.map(({ id, membershipId, awayFrom, awayUntil, member, cover }) => ({
    id,
    name: member.displayName,
    cover: cover.displayName,
    firstDay: dayIn(awayFrom, organisation.timeZone),
    lastDay: dayIn(new Date(awayUntil.getTime() - 1), organisation.timeZone),
    current: awayFrom <= now,
    mayEnd: membershipId === actor.membershipId || actor.roles.includes("admin"),
  }));
}
