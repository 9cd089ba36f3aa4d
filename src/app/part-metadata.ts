import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { OrganisationActionId } from "@/domain/access/policy";
import { readShell } from "@/server/organisation/queries";

/**
 * The title of a part of an organisation, for whom it is open: to others it is not found, title included.
 * @param part what opens it; null: every member
 */
export async function partMetadata(
  params: Promise<{ readonly organisation: string }>,
  part: OrganisationActionId | null,
  title: string,
): Promise<Metadata> {
  const { opens } = await readShell((await params).organisation);
  if (part !== null && !opens.includes(part)) notFound();
  return { title };
}
