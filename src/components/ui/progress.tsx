/** How far along: a bar and its words. `value` of `max`, both counts. The words are said, the bar is decoration. */
export function Progress({
  value,
  max,
  label,
}: {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}) {
  return (
    <div className="space-y-1.5">
      <p className="text-sm font-medium text-ink-soft">{label}</p>
      <div aria-hidden className="flex gap-1">
        {Array.from({ length: max }, (_, index) => (
          <span
            key={index}
            className={`h-1.5 flex-1 rounded-full ${index < value ? "bg-accent" : "bg-line"}`}
          />
        ))}
      </div>
    </div>
  );
}
