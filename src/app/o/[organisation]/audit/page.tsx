import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditPage } from "@/components/audit/audit-page";
import { readAudit } from "@/server/organisation/queries";
import { pageNumber } from "../../../page-number";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.audit"))("title") };
}

/** Every event of the organisation, without clinical content, for its admins. */
export default async function OrganisationAuditPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { events, page, pageCount, timeZone } = await readAudit(organisation, {
    page: pageNumber((await searchParams).page),
  });
  return (
    <AuditPage
      records={events}
      newerHref={page > 1 ? `?page=${page - 1}` : null}
      olderHref={page < pageCount ? `?page=${page + 1}` : null}
      timeZone={timeZone}
    />
  );
}
