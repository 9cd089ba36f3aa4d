import "server-only";
import type { GivenTemplate } from "@/domain/programme/template-record";
import { TemplateItems, type Template } from "@/domain/programme/template";
import type { Settling } from "../athlete/settle-standing";

type Reading = Pick<Settling, "tx" | "organisation">;

const present = (organisationId: string, athleteId: string) => ({ organisationId, athleteId, endedAt: null });

/** The version of a template that an athlete has; null: none. */
export async function templateOf({ tx, organisation }: Reading, athleteId: string): Promise<Template | null> {
  const giving = await tx.templateGiving.findFirst({
    where: present(organisation.id, athleteId),
    select: { templateId: true, version: true, given: { select: { items: true } } },
  });
  return (
    giving && {
      id: giving.templateId,
      version: giving.version,
      items: TemplateItems.parse(giving.given.items),
    }
  );
}

/** What the athlete was given, in words: by whom and why. */
export async function readGiven(
  { tx, organisation }: Reading,
  athleteId: string,
): Promise<GivenTemplate | null> {
  const giving = await tx.templateGiving.findFirst({
    where: present(organisation.id, athleteId),
    include: { given: { select: { name: true, purpose: true } } },
  });
  if (giving === null) return null;
  const by = await tx.membership.findFirst({
    where: { organisationId: organisation.id, id: giving.givenBy },
    select: { displayName: true },
  });
  return {
    ...{ id: giving.templateId, version: giving.version, reason: giving.reason },
    ...{ name: giving.given.name, purpose: giving.given.purpose },
    by: by?.displayName ?? "",
    at: giving.givenAt.toISOString(),
  };
}
