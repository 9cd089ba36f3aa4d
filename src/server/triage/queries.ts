import "server-only";
import { z } from "zod";
import { defineBatchedQuery } from "../batches";
import { defineFeedQuery } from "../feed";
import { defineQuery } from "../query";
import { changeStamp } from "./change-stamp";
import { exportBatch } from "./export";
import { readBulkPreview, readBulkReport } from "./read-bulk";
import { readTable } from "./read-table";

/** The address as it came. */
const Parameters = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional());

/** The triage table as this reader may see it, for the filters of the address; counts and rows of one transaction. */
export const readTriage = defineQuery({ id: "triage.read", input: Parameters, run: readTable });

/** What an act on several athletes would do, and to whom not. */
export const readBulk = defineQuery({
  id: "triage.bulk",
  input: Parameters,
  run: readBulkPreview,
});

/** What came of such an act. */
export const readBulkRun = defineQuery({
  id: "triage.bulk",
  input: z.strictObject({ run: z.uuid() }),
  run: (context, { run }) => readBulkReport(context, run),
});

/** All that the table shows, batch by batch. */
export const readTriageExport = defineBatchedQuery({
  id: "triage.export",
  input: Parameters,
  run: exportBatch,
  isLast: ({ isLast }) => isLast,
});

/** Tells that something in triage has changed. */
export const watchTriage = defineFeedQuery({ id: "triage.live", stamp: changeStamp });
