import "server-only";
import { z } from "zod";
import type { Role } from "@/domain/access/actor";
import { may, type OrganisationActionId } from "@/domain/access/policy";
import { defineQuery } from "../query";

/** The frame of every page of an organisation: where, who, and where they may go. */
export interface Shell {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly notForRealAthletes: boolean;
  readonly actor: {
    readonly name: string;
    readonly roles: readonly Role[];
    readonly athleteId: string | null;
    readonly membershipId: string;
  };
  /** Parts of the organisation that this member's roles open. */
  readonly opens: readonly OrganisationActionId[];
  readonly now: string;
}

const PARTS = ["triage.read", "members.read", "audit.of-organisation"] as const;

export const readShell = defineQuery({
  id: "organisation.home",
  input: z.void(),
  run: async ({ organisation, actor, now }): Promise<Shell> => ({
    slug: organisation.slug,
    name: organisation.name,
    timeZone: organisation.timeZone,
    notForRealAthletes: organisation.notForRealAthletes,
    actor: {
      name: actor.name,
      roles: actor.roles,
      athleteId: actor.athleteId,
      membershipId: actor.membershipId,
    },
    opens: PARTS.filter((part) => may(actor, part, ["self", "own-squad", "organisation"])),
    now: now.toISOString(),
  }),
});
