import { csvLine, CSV_MARK } from "@/domain/triage/csv";
import { readTriageExport } from "@/server/triage/queries";
import { csvFields } from "./csv-cells";

/** What the triage table shows as a CSV file: the same filters, order and columns, and every row, not a page of them. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ organisation: string }> },
): Promise<Response> {
  const { organisation } = await params;
  const asked = new URL(request.url).searchParams;
  const { first, all } = await readTriageExport(
    organisation,
    Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name)])),
  );
  const fields = await csvFields(first.filters.columns);
  const encoder = new TextEncoder();
  const file = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(CSV_MARK + csvLine(fields.map(({ title }) => title))));
    },
    // Asked for the next part only when the reader has taken the last: nothing piles up.
    async pull(controller) {
      const next = await all.next();
      if (next.done === true) controller.close();
      else
        controller.enqueue(
          encoder.encode(next.value.rows.map((row) => csvLine(fields.map(({ of }) => of(row)))).join("")),
        );
    },
  });
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="triage-${organisation}.csv"`,
      "cache-control": "no-store",
    },
  });
}
