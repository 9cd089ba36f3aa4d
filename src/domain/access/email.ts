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
