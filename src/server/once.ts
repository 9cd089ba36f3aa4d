import "server-only";
import { canonicalHash } from "./canonical";
import { Refusal } from "./refusal";
import type { Done, Request } from "./write";

/**
 * Acts once per key: the same request again gets the first answer; another body, action or person under the key is
 * refused. Whoever comes while the first is still at work waits for it, at most as long as the lock timeout.
 * @throws Refusal `key-reused`.
 */
export async function once(
  { context, action, key, body, guarded }: Request,
  act: () => Promise<Done>,
): Promise<Done> {
  const { tx, organisation, actor, now } = context;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organisation.id}/${key}`}, 0))`;
  const bodyHash = canonicalHash(body);
  const earlier = await tx.actionReceipt.findFirst({ where: { organisationId: organisation.id, key } });
  if (earlier) {
    const same =
      earlier.action === action && earlier.actorId === actor.membershipId && earlier.bodyHash === bodyHash;
    if (!same && guarded) return act();
    if (!same) throw new Refusal("key-reused");
    return earlier.result as Done;
  }
  const done = await act();
  await tx.actionReceipt.create({
    data: {
      organisationId: organisation.id,
      key,
      action,
      actorId: actor.membershipId,
      bodyHash,
      result: { ...done },
      createdAt: now,
    },
  });
  return done;
}
