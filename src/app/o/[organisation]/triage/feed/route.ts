import { watchTriage } from "@/server/triage/queries";

/** Server-sent events: that something in triage has changed. The page works the same without them. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ organisation: string }> },
): Promise<Response> {
  const { organisation } = await params;
  return new Response(await watchTriage(organisation, request.signal), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // A compressor would keep each event until it has enough of them.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
