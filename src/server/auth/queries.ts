import "server-only";
import { redirect } from "next/navigation";
import type { MembershipState, Role } from "@/domain/access/actor";
import { database } from "../db/client";
import { refusalOf } from "../failure";
import { REFUSALS } from "../refusal";
import { answerWith } from "../request-facts";
import { readSessionTokenHash } from "./session-token";
import { tokenHash } from "./token";

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
    answerWith(REFUSALS[refusal.code], 5);
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
export async function findLink(
  token: string,
  purpose: "invitation" | "password-reset",
): Promise<OpenLink | null> {
  return available(async () => {
    const [row] = await database().prisma.$queryRaw<
      LinkRow[]
    >`SELECT * FROM find_link(${tokenHash(token)}, ${purpose})`;
    return row
      ? { email: row.email, hasPassword: row.has_password, organisationName: row.organisation_name }
      : null;
  });
}
