import { LinkSpent } from "@/components/account/link-spent";
import { PublicShell } from "@/components/layout/public-shell";

/** A link of reminders that is unknown, spent, taken back or over, all alike, with the status of what is not there. */
export default function ReminderLinkNotFound() {
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <LinkSpent signInHref="/sign-in" />
    </PublicShell>
  );
}
