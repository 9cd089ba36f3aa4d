import { redirect } from "next/navigation";
import { unsubscribeByMailAction } from "@/server/check-in/actions";

interface Props {
  readonly params: Promise<{ token: string }>;
}

/** By refusal; anything else may be tried again. */
const STATUS: Readonly<Record<string, number>> = { "not-found": 404, invalid: 422, "too-many": 429 };

/** A program of mail that only opens the address shows the page with its button. */
export async function GET(_request: Request, { params }: Props): Promise<never> {
  redirect(`/reminders/unsubscribe/${encodeURIComponent((await params).token)}`);
}

/** Ends reminders by one click in a program of mail (RFC 8058): without a page, a cookie or a redirect. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const form = await request.formData();
  form.set("token", (await params).token);
  const outcome = await unsubscribeByMailAction({ status: "idle" }, form);
  const status = outcome.status === "refused" ? (STATUS[outcome.code] ?? 503) : 200;
  return new Response(null, { status });
}
