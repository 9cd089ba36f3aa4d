import { CONSENT } from "@/domain/athlete/consent";
import type { StartFields } from "@/domain/intake/start";
import { askGuardian } from "@/server/athlete/ask-guardian";
import { giveGuardianConsent } from "@/server/athlete/give-guardian-consent";
import { enterOrganisation, inTransaction, type Transaction } from "@/server/db/transaction";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** A parent or guardian is asked by mail, follows the link and agrees, as anybody's does. */
export function aGuardianAgrees(
  by: BuiltMember,
  athlete: BuiltAthlete,
  page: Pick<StartFields, "dateOfBirth">,
  { now = new Date(), tx }: Moment = {},
): Promise<void> {
  const name = `Sam ${athlete.familyName}`;
  const email = `guardian.${athlete.id}@family.example`;
  const run = async (open: Transaction): Promise<void> => {
    const { token } = await actingOn(by, athlete, { now, tx: open }, "intake.fill-in", (context, subject) =>
      askGuardian(context, subject, { name, email }),
    );
    await giveGuardianConsent(
      open,
      {
        token,
        agreed: "yes",
        guardian: "yes",
        consentVersion: CONSENT.version,
        name,
        country: "GB",
        phone: "0131 496 0456",
        dateOfBirth: page.dateOfBirth,
      },
      now,
    );
    await enterOrganisation(open, athlete.organisation.id);
  };
  return tx ? run(tx) : inTransaction(run);
}
