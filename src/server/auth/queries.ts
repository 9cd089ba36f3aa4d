import "server-only";
import { redirect } from "next/navigation";
import type { MembershipState, Role } from "@/domain/access/actor";
import { database } from "../db/client";
import { refusalOf } from "../failure";
import { REFUSALS } from "../refusal";
import { cannotDraw } from "../request-facts";
import { findGuardianRequest, type GuardianRequest } from "./guardian-request";
import { openLink, type LinkPurpose, type OpenLink } from "./open-link";
import { readSessionTokenHash } from "./session-token";

/** The signed-in account, and where it is a member. */
export interface SignedIn {
  readonly email: string;
  readonly memberships: readonly {
    readonly slug: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly state: MembershipState;
  }[];
}

interface SessionRow {
  email: string;
  memberships: SignedIn["memberships"];
}

async function available<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusalOf(error);
    cannotDraw(REFUSALS[refusal.code]);
    throw refusal;
  }
}

/** The account whose session this request carries; null when there is none that holds. */
export async function findSignedIn(): Promise<SignedIn | null> {
  const hash = await readSessionTokenHash();
  if (hash === null) return null;
  return available(async () => {
    const [row] = await database().prisma.$queryRaw<SessionRow[]>`SELECT * FROM find_session(${hash})`;
    return row ? { email: row.email, memberships: row.memberships } : null;
  });
}

/** As `findSignedIn`, and to the sign-in page without a session. */
export async function requireSignedIn(): Promise<SignedIn> {
  return (await findSignedIn()) ?? redirect("/sign-in");
}

/** The link with that token, for the page that shows its button. */
export async function findLink(token: string, purpose: LinkPurpose): Promise<OpenLink | null> {
  return available(() => openLink(token, purpose));
}

/** What a parent or guardian was asked, for the page that their link opens; null when it cannot be used. */
export async function findGuardianLink(token: string): Promise<GuardianRequest | null> {
  return available(() => findGuardianRequest(token));
}
