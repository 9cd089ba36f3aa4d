import "server-only";
import { database } from "../db/client";
import { tokenHash } from "./token";

export type LinkPurpose = "invitation" | "password-reset";

/** What a mailed link is for, as long as it can still be used. */
export interface OpenLink {
  readonly email: string;
  readonly hasPassword: boolean;
  readonly organisationName: string | null;
}

interface LinkRow {
  email: string;
  has_password: boolean;
  organisation_name: string | null;
}

/** The link with that token: null when unknown, spent or expired, all alike. Reading spends nothing. */
export async function openLink(token: string, purpose: LinkPurpose): Promise<OpenLink | null> {
  const [row] = await database().prisma.$queryRaw<
    LinkRow[]
  >`SELECT * FROM find_link(${tokenHash(token)}, ${purpose})`;
  return row
    ? { email: row.email, hasPassword: row.has_password, organisationName: row.organisation_name }
    : null;
}
