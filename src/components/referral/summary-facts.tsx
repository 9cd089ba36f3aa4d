/** Pairs of term and detail in two columns, as on a form. */
export function SummaryFacts({
  facts,
}: {
  readonly facts: readonly (readonly [term: string, detail: string])[];
}) {
  return (
    <dl className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2 print:grid-cols-2">
      {facts.map(([term, detail]) => (
        <div key={term} className="flex gap-2">
          <dt className="w-36 shrink-0 text-ink-soft">{term}</dt>
          <dd className="font-medium wrap-anywhere whitespace-pre-line">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
