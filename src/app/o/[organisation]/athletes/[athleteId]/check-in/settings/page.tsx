import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanForm } from "@/components/check-in/plan-form";
import { SendForm } from "@/components/intake/send-form";
import { PageHeader } from "@/components/layout/page-header";
import { changeCalendarAction, choosePlanAction } from "@/server/check-in/actions";
import { readPlan } from "@/server/check-in/queries";
import { newFormKey } from "../../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
  readonly searchParams: Promise<{ calendar?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  await readPlan(organisation, { athleteId });
  return { title: (await getTranslations("checkIn"))("settings") };
}

/** When the athlete is asked and reminded, and when not. */
export default async function CheckInSettingsPage({ params, searchParams }: Props) {
  const { organisation, athleteId } = await params;
  const settings = await readPlan(organisation, { athleteId });
  const t = await getTranslations("checkIn");
  const { calendar } = await searchParams;
  const token = typeof calendar === "string" && /^[\w-]{43}$/.test(calendar) ? calendar : null;
  const change = (what: "new" | "end") => (
    <SendForm
      action={changeCalendarAction}
      hidden={{ organisation, athleteId, calendar: what, idempotencyKey: newFormKey() }}
      label={t(`calendar.${what}`)}
      pendingLabel={t(`calendar.${what}`)}
    />
  );
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
      <section className="mt-10 space-y-4">
        <h2 className="text-xl font-bold">{t("calendar.title")}</h2>
        <p>{t("calendar.lead")}</p>
        {token === null || !settings.hasCalendar ? null : (
          <p className="break-all">
            {t("calendar.address")} <code>{`${settings.address}/calendar/${token}/check-ins.ics`}</code>
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          {change("new")}
          {settings.hasCalendar ? change("end") : null}
        </div>
      </section>
    </div>
  );
}
