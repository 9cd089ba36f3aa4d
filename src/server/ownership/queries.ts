import "server-only";
import { z } from "zod";
import { may } from "@/domain/access/policy";
import { dayIn } from "@/domain/athlete/local-day";
import type { AbsenceLine, AwayDays, CoverPage } from "@/domain/ownership/cover-page";
import { isStaffed } from "@/domain/ownership/working-hours";
import { workingHoursOf } from "../athlete/working-hours-of";
import type { Context } from "../context";
import { defineQuery } from "../query";
import { coversFor } from "./covers-for";
import { missingNow } from "./missing-now";

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
    const absences = await tx.absence.findMany({
      where: { organisationId: organisation.id, endedAt: null, awayUntil: { gt: now } },
      orderBy: [{ awayFrom: "asc" }, { id: "asc" }],
      include: { member: { select: { displayName: true } }, cover: { select: { displayName: true } } },
    });
    const choiceOf = ({ id, name }: { readonly id: string; readonly name: string }) => ({
      ...{ id, name },
      away: absences
        .filter(({ membershipId }) => membershipId === id)
        .map((absence) => daysOf(absence, timeZone)),
    });
    const choices = staff.map(({ id, displayName }) => choiceOf({ id, name: displayName }));
    const covers = isAdmin ? choices : ((await coversFor(context, actor.membershipId)) ?? []).map(choiceOf);
    return {
      timeZone,
      hours,
      staffedNow: hours === null ? null : isStaffed(now, hours),
      hasClinician: staff.some(({ roles }) => roles.includes("clinician")),
      missingNow: await missingNow(context),
      absences: absences.map((absence) => lineOf(context, absence, absences)),
      staff: isAdmin ? choices : choices.filter(({ id }) => id === actor.membershipId),
      covers,
      today: dayIn(now, timeZone),
      zones: may(actor, "hours.change", ["organisation"])
        ? [...new Set([timeZone, ...Intl.supportedValuesOf("timeZone"), "UTC"])]
        : null,
    };
  },
});

/** Who is missing because all of them are away, for pages of what waits. */
export const readMissing = defineQuery({
  id: "cover.read",
  input: z.void(),
  run: (context) => missingNow(context),
});

interface Away {
  readonly membershipId: string;
  readonly awayFrom: Date;
  readonly awayUntil: Date;
}

function lineOf(
  { organisation, actor, now }: Context,
  absence: Away & {
    readonly id: string;
    readonly coveredBy: string;
    readonly member: { readonly displayName: string };
    readonly cover: { readonly displayName: string };
  },
  all: readonly Away[],
): AbsenceLine {
  const { id, membershipId, coveredBy, awayFrom, awayUntil, member, cover } = absence;
  const overlaps = (other: Away) => other.awayFrom < awayUntil && awayFrom < other.awayUntil;
  return {
    id,
    name: member.displayName,
    cover: cover.displayName,
    coverAway: all.some((other) => other.membershipId === coveredBy && overlaps(other)),
    ...daysOf(absence, organisation.timeZone),
    current: awayFrom <= now,
    mayEnd: membershipId === actor.membershipId || actor.roles.includes("admin"),
  };
}

/** The days of an absence by the organisation's calendar, the last one included. */
function daysOf({ awayFrom, awayUntil }: Away, timeZone: string): AwayDays {
  return { firstDay: dayIn(awayFrom, timeZone), lastDay: dayIn(new Date(awayUntil.getTime() - 1), timeZone) };
}
