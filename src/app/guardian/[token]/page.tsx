import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountCard } from "@/components/account/account-card";
import { GuardianForm } from "@/components/account/guardian-form";
import { PublicShell } from "@/components/layout/public-shell";
import { CONSENT, CONSENT_HASH } from "@/domain/athlete/consent";
import { OTHER_COUNTRY } from "@/domain/athlete/countries";
import { giveGuardianConsentAction } from "@/server/athlete/actions";
import { findGuardianLink } from "@/server/auth/queries";
import { countryNames } from "../../country-names";

interface Props {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ agreed?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.guardian"))("title") };
}

/** A parent or guardian reads and agrees. Shows a form and spends nothing: scanners of mail follow links. */
export default async function GuardianPage({ params, searchParams }: Props) {
  const { token } = await params;
  const request = await findGuardianLink(token);
  const t = await getTranslations("account.guardian");
  const spent = await getTranslations("account.spent");
  const other = await getTranslations("intake.consent");
  const agreed = (await searchParams).agreed === "yes";
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency" width="reading">
      {request === null ? (
        <AccountCard title={agreed ? t("doneTitle") : spent("title")}>
          <p>{agreed ? t("done") : t("spent")}</p>
        </AccountCard>
      ) : (
        <GuardianForm
          action={giveGuardianConsentAction}
          hidden={{ token, consentVersion: CONSENT.version }}
          athlete={request.athleteGivenName}
          organisation={request.organisation.name}
          guardian={request.guardianName}
          consent={{
            version: CONSENT.version,
            hash: CONSENT_HASH.slice(0, 16),
            text: CONSENT.points.map((point) => <p key={point}>{point}</p>),
          }}
          countries={[
            ...countryNames(await getLocale()).map(({ code, name }) => ({ value: code, text: name })),
            { value: OTHER_COUNTRY, text: other("countryOther") },
          ]}
          today={request.now.toISOString().slice(0, 10)}
        />
      )}
    </PublicShell>
  );
}
