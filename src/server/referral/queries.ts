import "server-only";
import { z } from "zod";
import type { AthleteRecord, ReferralRecord } from "@/domain/athlete/athlete-record";
import { readRecord } from "../athlete/read-record";
import { defineQuery } from "../query";
import { Refusal } from "../refusal";

/** A referral with the record that goes along with it. */
export interface ReferralPageData {
  readonly record: AthleteRecord;
  readonly referral: ReferralRecord;
  readonly organisationName: string;
  readonly madeAt: string;
  readonly timeZone: string;
}

export const readReferral = defineQuery({
  id: "referral.read",
  input: z.strictObject({ athleteId: z.string(), referralId: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { referralId }, athlete): Promise<ReferralPageData> => {
    const record = await readRecord(context, athlete);
    const referral = record.referrals?.find(({ id }) => id === referralId);
    if (!referral) throw new Refusal("not-found");
    return {
      record,
      referral,
      organisationName: context.organisation.name,
      madeAt: context.now.toISOString(),
      timeZone: context.organisation.timeZone,
    };
  },
});
