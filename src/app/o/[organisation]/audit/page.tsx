import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditPage } from "@/components/audit/audit-page";
import { ParkedJobs } from "@/components/audit/parked-jobs";
import { ParkedMail } from "@/components/audit/parked-mail";
import { SendForm } from "@/components/intake/send-form";
import { AUDIT_GROUPS } from "@/domain/access/audit";
import { retryJobAction, retryMailAction } from "@/server/check-in/actions";
import { readParkedWork } from "@/server/check-in/queries";
import { readAudit } from "@/server/organisation/queries";
import { newFormKey } from "../../../form-key";
import { pageNumber } from "../../../page-number";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ page?: string | string[]; show?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "audit.of-organisation", (await getTranslations("pages.audit"))("title"));
}

/** Every event of the organisation, without clinical content, for its admins. */
export default async function OrganisationAuditPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const asked = await searchParams;
  const { events, page, pageCount, group, timeZone } = await readAudit(organisation, {
    page: pageNumber(asked.page),
    group: AUDIT_GROUPS.find((each) => each === asked.show) ?? null,
  });
  const { jobs, mail } = await readParkedWork(organisation, undefined);
  const say = await getTranslations("checkIn.parked");
  const at = (which: string | null, to: number) =>
    `?${new URLSearchParams({ ...(which === null ? {} : { show: which }), ...(to === 1 ? {} : { page: String(to) }) }).toString()}`;
  return (
    <>
      <ParkedJobs
        jobs={jobs}
        timeZone={timeZone}
        retry={(key) => (
          <SendForm
            action={retryJobAction}
            hidden={{ organisation, key, idempotencyKey: newFormKey() }}
            label={say("retry")}
            pendingLabel={say("retry")}
          />
        )}
      />
      <ParkedMail
        mail={mail}
        timeZone={timeZone}
        retry={(kind) => (
          <SendForm
            action={retryMailAction}
            hidden={{ organisation, kind, idempotencyKey: newFormKey() }}
            label={say("retry")}
            pendingLabel={say("retry")}
          />
        )}
      />
      <AuditPage
        records={events}
        group={group}
        hrefOf={(which) => at(which, 1)}
        newerHref={page > 1 ? at(group, page - 1) : null}
        olderHref={page < pageCount ? at(group, page + 1) : null}
        timeZone={timeZone}
      />
    </>
  );
}
