import "server-only";
import { CONSENT, GUARDIAN_BELOW } from "@/domain/athlete/consent";
import { ageOn, dayIn } from "@/domain/athlete/local-day";
import { e164, type GuardianFields } from "@/domain/intake/start";
import { writeAudit } from "../audit/write-audit";
import { findGuardianRequest } from "../auth/guardian-request";
import { enterOrganisation, type Transaction } from "../db/transaction";
import { Refusal } from "../refusal";
import { recordConsent } from "./record-consent";

/**
 * A parent or guardian agrees: spends the link, records the consent with its text, and keeps the date of birth that they
 * name. Of several posts exactly one counts.
 * @param clock the instant of it; that of the database where it is left out
 * @throws Refusal `not-found` for a link that cannot be used; `stale` for another text; `invalid`.
 */
export async function giveGuardianConsent(
  tx: Transaction,
  fields: GuardianFields,
  clock?: Date,
): Promise<void> {
  if (fields.consentVersion !== CONSENT.version) throw new Refusal("stale");
  const request = await findGuardianRequest(fields.token, tx, clock);
  if (!request) throw new Refusal("not-found");
  const { organisation, athleteId, now } = request;
  await enterOrganisation(tx, organisation.id);
  const where = { organisationId: organisation.id, id: request.id };
  const spent = await tx.guardianRequest.updateMany({
    where: { ...where, spentAt: null },
    data: { spentAt: now },
  });
  if (spent.count === 0) throw new Refusal("not-found");
  const phone = e164(fields.phone, fields.country);
  if (phone === null) throw new Refusal("invalid", { phone: "phone-invalid" });
  const today = dayIn(now, organisation.timeZone);
  if (fields.dateOfBirth > today) throw new Refusal("invalid", { dateOfBirth: "date-future" });
  if (fields.dateOfBirth < "1900-01-01") throw new Refusal("invalid", { dateOfBirth: "date-invalid" });
  if (ageOn(fields.dateOfBirth, today) >= GUARDIAN_BELOW)
    throw new Refusal("invalid", { dateOfBirth: "guardian-not-needed" });
  const guardian = { name: fields.name, email: request.guardianEmail };
  await recordConsent({ tx, organisation, now }, athleteId, {
    as: "guardian",
    membershipId: null,
    guardian,
  });
  await tx.athlete.updateMany({
    where: { organisationId: organisation.id, id: athleteId },
    data: {
      dateOfBirth: new Date(`${fields.dateOfBirth}T00:00:00Z`),
      guardianName: guardian.name,
      guardianEmail: guardian.email,
      guardianPhone: phone,
    },
  });
  await writeAudit(tx, {
    organisationId: organisation.id,
    at: now,
    actorId: request.id,
    actorName: guardian.name,
    actorRoles: ["guardian"],
    kind: "write",
    action: "guardian.consent",
    reason: null,
    detail: { version: CONSENT.version },
    athleteIds: [athleteId],
  });
}
