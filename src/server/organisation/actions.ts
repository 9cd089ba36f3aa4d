"use server";

import { after } from "next/server";
import { z } from "zod";
import { Invitation, MemberChange } from "@/domain/athlete/member";
import { defineAction } from "../action";
import { sendQueuedMail } from "../mail/send-queued-mail";
import { SquadName } from "@/domain/roster/squad";
import { changeMember } from "./change-member";
import { openSquad } from "./open-squad";
import { leaveOrganisation } from "./leave-organisation";
import { sendInvitation } from "./send-invitation";
import { settleSquads } from "./settle-squads";
import { tellOwner } from "./tell-owner";

export const inviteMemberAction = defineAction({
  id: "members.invite",
  input: Invitation,
  run: async (context, invitation) => {
    await sendInvitation(context, invitation);
    after(sendQueuedMail);
    return { to: `/o/${context.organisation.slug}/members?done=invited` };
  },
});

export const changeMemberAction = defineAction({
  id: "members.change",
  input: MemberChange,
  run: async (context, change) => {
    const { membershipId, squads, athleteSquad, reason, ...rest } = change;
    if (reason !== undefined) context.because(reason);
    await changeMember(context, membershipId, rest);
    if (rest.roles !== undefined)
      await settleSquads(context, membershipId, rest.roles, { squads, athleteSquad });
    if (rest.state === "suspended" || rest.state === "removed") {
      await tellOwner(context, membershipId, rest.state);
      after(sendQueuedMail);
    }
    return { to: `/o/${context.organisation.slug}/members?done=member-changed` };
  },
});

export const changeOrganisationAction = defineAction({
  id: "organisation.change",
  input: z.strictObject({ notForRealAthletes: z.enum(["yes", "no"], "choose") }),
  run: async (context, { notForRealAthletes }) => {
    await context.tx.organisation.updateMany({
      where: { id: context.organisation.id },
      data: { notForRealAthletes: notForRealAthletes === "yes" },
    });
    context.note({ notForRealAthletes: notForRealAthletes === "yes" });
    return { to: `/o/${context.organisation.slug}/members?done=organisation-changed` };
  },
});

export const openSquadAction = defineAction({
  id: "squads.open",
  input: z.strictObject({ name: SquadName }),
  run: async (context, { name }) => {
    await openSquad(context, name);
    return { to: `/o/${context.organisation.slug}/members?done=squad-opened` };
  },
});

export const leaveOrganisationAction = defineAction({
  id: "membership.leave",
  input: z.strictObject({ sure: z.literal("yes", "sure-missing") }),
  run: async (context) => {
    await leaveOrganisation(context);
    after(sendQueuedMail);
    return { to: "/" };
  },
});
