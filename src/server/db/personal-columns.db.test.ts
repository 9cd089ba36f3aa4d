import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asRole } from "./connections.db.testing";

/** Keys that only join rows, on whatever table they stand: what they join is declared where it says something. */
const KEYS = new Set(
  "organisation_id id athlete_id account_id membership_id draft_id submission_id assessment_id flag_id corrects_submission_id event_id check_in_id run_id assignment_id template_id".split(
    " ",
  ),
);
/** Columns that say nothing of a person. */
const OF_NOBODY = new Set([
  ..."organisation.slug organisation.name organisation.time_zone organisation.not_for_real_athletes organisation.created_at".split(
    " ",
  ),
  ..."roster_import.state roster_import.ignored roster_import_row.import_id roster_import_row.row".split(" "),
  ..."roster_import_row.state roster_import_row.faults".split(" "),
  ..."squad.closed_at squad_code.squad_id squad_code.code squad_code.joined".split(" "),
  ..."squad.name squad_coach.squad_id limiter.points limiter.expire mail.created_at mail.claimed_at mail.attempts".split(
    " ",
  ),
  ..."membership.version athlete.version flag.version triage_entry.version referral.version draft_section.version".split(
    " ",
  ),
  ..."draft_section.section intake_draft.questionnaire_version intake_draft.idempotency_key".split(" "),
  ..."submission.questionnaire_version submission.idempotency_key action_receipt.key".split(" "),
  ..."assessment.rule_set_version assessment.rule_set_hash programme_assignment.library_version".split(" "),
  ..."outbox_event.kind outbox_event.published_at check_in_plan.version".split(" "),
  ..."working_day.weekday working_day.opens working_day.closes closed_day.day contact_attempt.task_id".split(
    " ",
  ),
  ..."programme_template.version programme_template.shared bulk_run.template_version".split(" "),
  ..."programme_template_version.version programme_template_version.name".split(" "),
  ..."programme_template_version.purpose programme_template_version.items".split(" "),
  ..."job.kind job.state job.run_at job.attempts job.fault job.parked_at".split(" "),
]);

interface Declared {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

const declared: readonly Declared[] = readFileSync(new URL("../../../docs/data.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [first = "", ...cells] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { columns: [...first.matchAll(/`([a-z_.]+)`/g)].map(([, name = ""]) => name), cells };
  });
const declaredColumns = declared.flatMap(({ columns }) => columns);

async function schemaColumns(): Promise<readonly string[]> {
  const rows = await asRole(
    "superuser",
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`,
  );
  return rows.map(({ name }) => String(name));
}
const isKey = (column: string) => KEYS.has(column.split(".")[1] ?? "");

test("every column of the schema is declared as personal, or known to say nothing of a person", async () => {
  const unknown = (await schemaColumns()).filter(
    (column) => !declaredColumns.includes(column) && !OF_NOBODY.has(column) && !isKey(column),
  );
  expect(unknown).toEqual([]);
});

test("nothing is declared that is not there, twice, or as saying nothing as well", async () => {
  const columns = await schemaColumns();
  expect([...declaredColumns, ...OF_NOBODY].filter((column) => !columns.includes(column))).toEqual([]);
  expect(declaredColumns.length).toBe(new Set(declaredColumns).size);
  expect(declaredColumns.filter((column) => OF_NOBODY.has(column))).toEqual([]);
});

test("every row says what for, who reads it and how long", () => {
  expect(declared.length).toBeGreaterThan(30);
  for (const { columns, cells } of declared) {
    expect(columns.length).toBeGreaterThan(0);
    expect(cells).toHaveLength(3);
    expect(cells.every((cell) => cell.length > 3)).toBe(true);
  }
});
