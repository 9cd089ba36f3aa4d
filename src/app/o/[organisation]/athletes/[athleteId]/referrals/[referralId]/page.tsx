import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReferralSummary } from "@/components/referral/referral-summary";
import { readReferral } from "@/server/referral/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string; referralId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId, referralId } = await params;
  await readReferral(organisation, { athleteId, referralId });
  return { title: (await getTranslations("pages.print"))("title") };
}

/** What goes along with a referral, to be printed. */
export default async function ReferralPage({ params }: Props) {
  const { organisation, athleteId, referralId } = await params;
  const { record, referral, organisationName, madeAt, timeZone } = await readReferral(organisation, {
    athleteId,
    referralId,
  });
  return (
    <ReferralSummary
      athlete={record}
      referral={referral}
      organisation={organisationName}
      madeAt={madeAt}
      timeZone={timeZone}
      backHref={`/o/${organisation}/athletes/${athleteId}`}
    />
  );
}
