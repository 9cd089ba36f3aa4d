import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SelfTestForm } from "@/components/intake/self-test-form";
import { PageHeader } from "@/components/layout/page-header";
import { sendSelfTestsAction } from "@/server/intake/actions";
import { readSelfTests } from "@/server/intake/queries";
import { newFormKey } from "../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readSelfTests(organisation, { athleteId });
  return { title: (await getTranslations("intake.selfTests"))("title") };
}

/** The self-tests of a test week. */
export default async function SelfTestsPage({ params }: Props) {
  const { organisation, athleteId } = await params;
  const form = await readSelfTests(organisation, { athleteId });
  const t = await getTranslations("intake.selfTests");
  const key = newFormKey();
  const programme = `/o/${organisation}/athletes/${athleteId}/programme`;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("title")}
        lead={form === null ? t("notNow") : t("lead")}
        back={{ href: programme, label: t("programme") }}
      />
      {form === null ? null : (
        <SelfTestForm
          section={form.section}
          action={sendSelfTestsAction}
          hidden={{ organisation, athleteId, idempotencyKey: key, sendKey: key }}
          lastTime={form.lastTime}
          today={form.today}
          coachSees={form.coachSees}
        />
      )}
    </div>
  );
}
