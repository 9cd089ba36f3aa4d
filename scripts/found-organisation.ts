import { randomUUID } from "node:crypto";
import { z } from "zod";
import { EmailAddress } from "@/domain/access/email";
import { inTransaction } from "@/server/db/transaction";
import { linkTo } from "@/server/mail/link";
import { foundOrganisation } from "@/server/organisation/found-organisation";

const USAGE = `usage: npm run found -- --name NAME --slug SLUG --zone ZONE --admin-name NAME --admin-email ADDRESS
  --slug   its part of every address: lower case letters, digits and hyphens
  --zone   an IANA time zone, such as Europe/London
Prints the link with which the first admin chooses a password; it works once, for 72 hours.`;

const Wish = z.strictObject({
  name: z.string().trim().min(1).max(120),
  slug: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  zone: z
    .string()
    .refine(
      (zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC",
      "no such time zone",
    ),
  "admin-name": z.string().trim().min(1).max(120),
  "admin-email": EmailAddress,
});

function wishOf(words: readonly string[]): Record<string, string> {
  const wish: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at] ?? "";
    wish[name.replace(/^--/, "")] = words[at + 1] ?? "";
  }
  return wish;
}

const read = Wish.safeParse(wishOf(process.argv.slice(2)));
if (!read.success) {
  process.stderr.write(`${z.prettifyError(read.error)}\n\n${USAGE}\n`);
  process.exit(2);
}
const { name, slug, zone, "admin-name": adminName, "admin-email": adminEmail } = read.data;
try {
  const { administrator } = await inTransaction((tx) =>
    foundOrganisation(
      tx,
      new Date(),
      { id: randomUUID(), slug, name, timeZone: zone },
      { email: adminEmail, name: adminName },
    ),
  );
  process.stdout.write(`${linkTo(`/invitation/${administrator.token}`)}\n`);
  process.exit(0);
} catch (error) {
  const taken = error instanceof Error && /unique/i.test(error.message);
  process.stderr.write(taken ? `An organisation has the slug ${slug} already.\n` : `${String(error)}\n`);
  process.exit(1);
}
