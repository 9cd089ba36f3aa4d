import "server-only";
import { passwordFault } from "@/domain/access/password";
import { database } from "../db/client";
import { countTry } from "../limiter/limiter";
import { Refusal } from "../refusal";
import { requestFacts } from "../request-facts";
import { openLink, type LinkPurpose } from "./open-link";
import { hashPassword } from "./password-hash";
import { isGuessable } from "./password-strength";
import { tokenHash } from "./token";

interface SpentRow {
  organisation_slug: string | null;
}

/**
 * Spends a mailed link: sets the new password of a reset, or makes an invited membership active. Of several at once
 * exactly one wins. An invitation never changes an account that has a password already.
 * @returns the slug of the organisation that an invitation opens.
 * @throws Refusal `not-found` for an unknown, spent or expired link; `invalid` for a password that the rules refuse.
 */
export async function spendLink(
  purpose: LinkPurpose,
  token: string,
  password: string | undefined,
): Promise<string | null> {
  await countTry("link-address", requestFacts()?.address ?? "local");
  const link = await openLink(token, purpose);
  if (!link) throw new Refusal("not-found");
  const sets = purpose === "password-reset" || !link.hasPassword;
  if (sets) {
    const personal = [link.email, ...(await namesOf(purpose, token))];
    const fault = passwordFault(password ?? "", personal);
    if (fault) throw new Refusal("invalid", { password: fault });
    if (await isGuessable(password ?? "", personal))
      throw new Refusal("invalid", { password: "password-guessable" });
  }
  const hash = sets ? await hashPassword(password ?? "") : null;
  const [spent] = await database().prisma.$queryRaw<
    SpentRow[]
  >`SELECT organisation_slug FROM spend_link(${tokenHash(token)}, ${purpose}, ${hash})`;
  if (!spent) throw new Refusal("not-found");
  return spent.organisation_slug;
}

async function namesOf(purpose: LinkPurpose, token: string): Promise<readonly string[]> {
  const [row] = await database().prisma.$queryRaw<
    { names: string[] }[]
  >`SELECT names_of_link(${tokenHash(token)}, ${purpose}) AS names`;
  return row?.names ?? [];
}
