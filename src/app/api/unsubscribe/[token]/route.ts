import { redirect } from "next/navigation";
import { unsubscribeByMailAction } from "@/server/check-in/actions";

interface Props {
  readonly params: Promise<{ token: string }>;
}

/** A program of mail that only opens the address shows the page with its button. */
export async function GET(_request: Request, { params }: Props): Promise<never> {
  redirect(`/reminders/unsubscribe/${encodeURIComponent((await params).token)}`);
}

/** Ends reminders by one click in a program of mail (RFC 8058): without a page, a cookie or a redirect. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const form = await request.formData();
  form.set("token", (await params).token);
  const outcome = await unsubscribeByMailAction({ status: "idle" }, form);
  return new Response(null, { status: outcome.status === "done" ? 200 : 404 });
}
