import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanForm } from "@/components/check-in/plan-form";
import { PageHeader } from "@/components/layout/page-header";
import { choosePlanAction } from "@/server/check-in/actions";
import { readPlan } from "@/server/check-in/queries";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readPlan(organisation, { athleteId });
  return { title: (await getTranslations("checkIn"))("settings") };
}

/** When the athlete is asked and reminded, and when not. */
export default async function CheckInSettingsPage({ params }: Props) {
  const { organisation, athleteId } = await params;
  const settings = await readPlan(organisation, { athleteId });
  const t = await getTranslations("checkIn");
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t("settings")} />
      <PlanForm
        action={choosePlanAction}
        hidden={{ organisation, athleteId, idempotencyKey: settings.idempotencyKey }}
        plan={settings.plan}
        chosen={settings.chosen}
        zones={settings.zones}
        now={settings.now}
      />
    </div>
  );
}
