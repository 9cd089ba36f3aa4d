import { notFound } from "next/navigation";
import { readExport } from "@/server/athlete/queries";
import { readShell } from "@/server/organisation/queries";

/** Everything that is kept of the athlete who asks, as one file. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ organisation: string }> },
): Promise<Response> {
  const { organisation } = await params;
  const { actor, slug } = await readShell(organisation);
  if (actor.athleteId === null) notFound();
  const data = await readExport(organisation, { athleteId: actor.athleteId });
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="upright-${slug}-my-data.json"`,
      "cache-control": "no-store",
    },
  });
}
