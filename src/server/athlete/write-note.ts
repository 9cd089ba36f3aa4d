import "server-only";
import type { NoteAudience } from "@/domain/athlete/athlete-record";
import { audiencesOf } from "@/domain/athlete/audiences";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

/** Keeps a note on an athlete. @throws Refusal `invalid` for an audience that the author may not write for. */
export async function writeNote(
  context: Context,
  athlete: Subject,
  { text, audience }: { readonly text: string; readonly audience: NoteAudience },
): Promise<void> {
  if (!audiencesOf(context.actor).includes(audience)) throw new Refusal("invalid", { audience: "choose" });
  await context.tx.note.create({
    data: {
      organisationId: context.organisation.id,
      athleteId: athlete.id,
      authorId: context.actor.membershipId,
      audience,
      text,
      writtenAt: context.now,
    },
  });
  context.note({ audience });
}
