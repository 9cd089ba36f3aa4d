"use server";

import { z } from "zod";
import { AbsenceWish } from "@/domain/ownership/absence-wish";
import { HoursForm, wishOf } from "@/domain/ownership/hours-wish";
import { defineAction } from "../action";
import { Refusal } from "../refusal";
import { changeHours } from "./change-hours";
import { endAbsence } from "./end-absence";
import { makeAbsence } from "./make-absence";

export const makeAbsenceAction = defineAction({
  id: "cover.make",
  input: AbsenceWish,
  run: async (context, wish) => {
    await makeAbsence(context, wish);
    return { to: `/o/${context.organisation.slug}/cover?done=absence-made` };
  },
});

export const endAbsenceAction = defineAction({
  id: "cover.end",
  input: z.strictObject({ absenceId: z.uuid() }),
  run: async (context, { absenceId }) => {
    await endAbsence(context, absenceId);
    return { to: `/o/${context.organisation.slug}/cover?done=absence-ended` };
  },
});

export const changeHoursAction = defineAction({
  id: "hours.change",
  input: HoursForm,
  run: async (context, form) => {
    const wish = wishOf(form);
    if ("faults" in wish) throw new Refusal("invalid", wish.faults);
    await changeHours(context, wish);
    return { to: `/o/${context.organisation.slug}/cover?done=hours-changed` };
  },
});
