import "server-only";
import { z } from "zod";
import { enterOrganisation } from "../db/transaction";
import type { JobHandlers } from "../jobs/job";
import { putJob } from "../jobs/put-job";
import { forgetRows } from "./forget-rows";
import { makeRows } from "./make-rows";

const OfImport = z.object({ organisationId: z.uuid(), importId: z.uuid() });

/** A preview that nobody confirms is forgotten after so long. */
const KEPT = 7 * 86_400_000;

/** What is done about imports. */
export const rosterHandlers: JobHandlers = {
  "roster.uploaded": async (tx, payload, at) => {
    const about = OfImport.parse(payload);
    const when = new Date(at.getTime() + KEPT);
    await putJob(tx, `forget import ${about.importId}`, "forget-import", about, when);
    return null;
  },
  "forget-import": async (tx, payload, at) => {
    const { organisationId, importId } = OfImport.parse(payload);
    await enterOrganisation(tx, organisationId);
    const where = { organisationId, id: importId };
    const forgotten = await tx.rosterImport.updateMany({
      where: { ...where, state: "preview" },
      data: { state: "cancelled", endedAt: at },
    });
    if (forgotten.count > 0) await forgetRows(tx, organisationId, importId);
    return null;
  },
  "roster.confirmed": async (tx, payload, at) => {
    const about = OfImport.parse(payload);
    await putJob(tx, `import ${about.importId}`, "import", about, at);
    return null;
  },
  import: (tx, payload, at) => {
    const { organisationId, importId } = OfImport.parse(payload);
    return makeRows(tx, organisationId, importId, at);
  },
};
