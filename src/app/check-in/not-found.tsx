import { LinkSpent } from "@/components/account/link-spent";
import { PublicShell } from "@/components/layout/public-shell";

/** The link of a check-in that is unknown, spent, taken back or over, all alike, with the status of what is not there. */
export default function CheckInLinkNotFound() {
  return (
    <PublicShell homeHref="/" emergencyHref="/emergency">
      <LinkSpent signInHref="/sign-in" />
    </PublicShell>
  );
}
