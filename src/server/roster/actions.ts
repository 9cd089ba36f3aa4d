"use server";

import { after } from "next/server";
import { LARGEST_FILE, OfImport, Upload } from "@/domain/roster/import";
import { Closing, CodeTyped, Joining, Move, NewCode, NewName, OfSquad } from "@/domain/roster/squad";
import { writtenCode } from "@/domain/roster/squad-code";
import { defineAction } from "../action";
import { sendQueuedMail } from "../mail/send-queued-mail";
import { closeSquad } from "./close-squad";
import { cancelImport, confirmImport } from "./decide-import";
import { joinByCode } from "./join-by-code";
import { moveAthletes } from "../organisation/move-athletes";
import { renameSquad } from "./rename-squad";
import { newSquadCode, revokeSquadCode } from "./squad-code";
import { openSquadInReach } from "./squad-in-reach";
import { startImport } from "./start-import";

export const renameSquadAction = defineAction({
  id: "squads.change",
  input: NewName,
  run: async (context, { squadId, name }) => {
    await renameSquad(context, squadId, name);
    return { to: `/o/${context.organisation.slug}/squads/${squadId}?done=squad-renamed` };
  },
});

export const closeSquadAction = defineAction({
  id: "squads.change",
  input: Closing,
  run: async (context, { squadId, to }) => {
    await closeSquad(context, squadId, to);
    return { to: `/o/${context.organisation.slug}/squads?done=squad-closed` };
  },
});

export const moveAthletesAction = defineAction({
  id: "squads.move",
  input: Move,
  run: async (context, { squadId, to, athletes }) => {
    await openSquadInReach(context, "squads.move", squadId);
    await moveAthletes(context, athletes, to);
    return { to: `/o/${context.organisation.slug}/squads/${squadId}?done=athletes-moved` };
  },
});

export const newCodeAction = defineAction({
  id: "squads.code",
  input: NewCode,
  run: async (context, { squadId, days }) => {
    const squad = await openSquadInReach(context, "squads.code", squadId);
    await newSquadCode(context, squad.id, Number(days));
    return { to: `/o/${context.organisation.slug}/squads/${squadId}?done=code-made` };
  },
});

export const revokeCodeAction = defineAction({
  id: "squads.code",
  input: OfSquad,
  run: async (context, { squadId }) => {
    const squad = await openSquadInReach(context, "squads.code", squadId);
    await revokeSquadCode(context, squad.id);
    context.note({ squadId, code: "revoked" });
    return { to: `/o/${context.organisation.slug}/squads/${squadId}?done=code-revoked` };
  },
});

/** To the page of a code that somebody typed. */
export const openCodeAction = defineAction({
  id: "squad.join",
  input: CodeTyped,
  runOpen: ({ code }) => Promise.resolve({ to: `/join/${writtenCode(code)}` }),
});

export const joinAction = defineAction({
  id: "squad.join",
  input: Joining,
  runOpen: async (wish) => {
    await joinByCode(wish);
    after(sendQueuedMail);
    return { message: "joined-by-code" };
  },
});

/** Reads an uploaded file, to be looked at before anybody is made of it. */
export const uploadAction = defineAction({
  id: "members.import",
  input: Upload,
  file: { name: "file", most: LARGEST_FILE },
  run: async (context, upload) => {
    const importId = await startImport(context, upload);
    return { to: `/o/${context.organisation.slug}/members/import/${importId}` };
  },
});

export const confirmImportAction = defineAction({
  id: "members.import",
  input: OfImport,
  run: async (context, { importId }) => {
    await confirmImport(context, importId);
    return { to: `/o/${context.organisation.slug}/members/import/${importId}` };
  },
});

export const cancelImportAction = defineAction({
  id: "members.import",
  input: OfImport,
  run: async (context, { importId }) => {
    await cancelImport(context, importId);
    return { to: `/o/${context.organisation.slug}/members/import/${importId}` };
  },
});
