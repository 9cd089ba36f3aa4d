"use server";

import { after } from "next/server";
import { Invitation, MemberChange } from "@/domain/athlete/member";
import { defineAction } from "../action";
import { sendQueuedMail } from "../mail/send-queued-mail";
import { changeMember } from "./change-member";
import { sendInvitation } from "./send-invitation";
import { setSquads } from "./set-squads";

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
    const { membershipId, squads, ...rest } = change;
    await changeMember(context, membershipId, rest);
    if (squads !== undefined) await setSquads(context, membershipId, squads);
    return { to: `/o/${context.organisation.slug}/members?done=member-changed` };
  },
});
