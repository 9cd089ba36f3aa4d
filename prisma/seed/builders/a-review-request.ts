import { requestReview } from "@/server/ownership/request-review";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** A coach asks a clinician to look. */
export function aReviewRequest(
  athlete: BuiltAthlete,
  wish: Moment & { readonly by: BuiltMember; readonly reason: string },
): Promise<void> {
  return actingOn(wish.by, athlete, wish, "review.request", (context, subject) =>
    requestReview(context, subject, wish.reason),
  );
}
