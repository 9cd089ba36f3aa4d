import { z } from "zod";

/**
 * An address in its one canonical form: NFKC, lower case, no quotes, commas or blanks; at most 254 characters. It is what
 * the database keeps unique, what is looked up, limited and written to.
 */
export const EmailAddress = z
  .string()
  .max(320, "email-invalid")
  .transform((typed) => typed.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email("email-invalid").max(254, "email-invalid"));

/**
 * Do two canonical addresses reach the same mailbox? What stands after a plus is a label, and Gmail reads past dots. Says
 * nothing about one person's two mailboxes.
 */
export function sameMailbox(one: string, other: string): boolean {
  return mailbox(one) === mailbox(other);
}

function mailbox(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).replace(/\+.*$/, "");
  const domain = address.slice(at + 1);
  if (domain !== "gmail.com" && domain !== "googlemail.com") return `${local}@${domain}`;
  return `${local.replaceAll(".", "")}@gmail.com`;
}
