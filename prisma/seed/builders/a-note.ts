import type { NoteAudience } from "@/domain/athlete/athlete-record";
import { writeNote } from "@/server/athlete/write-note";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** A note on an athlete; `audience` is who reads it. */
export function aNote(
  athlete: BuiltAthlete,
  wish: Moment & { readonly by: BuiltMember; readonly text: string; readonly audience: NoteAudience },
): Promise<void> {
  const { text, audience } = wish;
  return actingOn(wish.by, athlete, wish, "note.write", (context, subject) =>
    writeNote(context, subject, { text, audience }),
  );
}
