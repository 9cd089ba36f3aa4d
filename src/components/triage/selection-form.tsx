import { parametersOf } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";

/** The form that the tick boxes of the rows and the page buttons belong to. */
export const SELECTION = "selection";

/** Carries the filters, and who was ticked on other pages, from page to page: all of it lands in the address. */
export function SelectionForm({ page }: { readonly page: TriagePage }) {
  const { filters, rows } = page;
  const elsewhere = filters.chosen.filter((id) => rows.every(({ athleteId }) => athleteId !== id));
  return (
    <form method="get" id={SELECTION}>
      {parametersOf(filters, { after: null, before: null, open: null, chosen: elsewhere }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
    </form>
  );
}
