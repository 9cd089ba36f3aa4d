import "server-only";
import { randomBytes } from "node:crypto";
import { CODE_LENGTH, codeOf } from "@/domain/roster/squad-code";
import type { LiveCode } from "@/domain/roster/squad";
import type { Context } from "../context";

const DAY = 86_400_000;

/** Makes a new code of a squad and takes the one before back. @returns it */
export async function newSquadCode(context: Context, squadId: string, days: number): Promise<string> {
  const { tx, organisation, actor, now } = context;
  await revokeSquadCode(context, squadId);
  const code = codeOf(randomBytes(CODE_LENGTH));
  await tx.squadCode.create({
    data: {
      organisationId: organisation.id,
      squadId,
      code,
      madeAt: now,
      madeBy: actor.membershipId,
      expiresAt: new Date(now.getTime() + days * DAY),
    },
    select: { id: true },
  });
  context.note({ squadId, code: "new", days });
  return code;
}

/** Takes the code of a squad back, if it has one: nobody joins with it any more. */
export async function revokeSquadCode(context: Context, squadId: string): Promise<void> {
  const { tx, organisation, actor, now } = context;
  await tx.squadCode.updateMany({
    where: { organisationId: organisation.id, squadId, revokedAt: null },
    data: { revokedAt: now, revokedBy: actor.membershipId },
  });
}

/** The code of a squad as long as it holds. */
export async function liveCodeOf(
  { tx, organisation, now }: Pick<Context, "tx" | "organisation" | "now">,
  squadId: string,
): Promise<LiveCode | null> {
  const live = await tx.squadCode.findFirst({
    where: { organisationId: organisation.id, squadId, revokedAt: null, expiresAt: { gt: now } },
    select: { code: true, expiresAt: true, joined: true },
  });
  return live ? { ...live, expiresAt: live.expiresAt.toISOString() } : null;
}
