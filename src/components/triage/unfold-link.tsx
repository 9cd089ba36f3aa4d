import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { writeFilters, type TriageFilters } from "@/domain/triage/filters";

/** The element of a row's unfolded part. */
export function unfoldedId(athleteId: string): string {
  return `row-${athleteId}`;
}

/** Unfolds a row, or folds it again: a link, so that it works without script and can be sent on. */
export function UnfoldLink({
  filters,
  athleteId,
  name,
}: {
  readonly filters: TriageFilters;
  readonly athleteId: string;
  readonly name: string;
}) {
  const t = useTranslations("triage.unfold");
  const isOpen = filters.open === athleteId;
  const { after, before } = filters;
  return (
    <a
      href={`${writeFilters(filters, { after, before, open: isOpen ? null : athleteId })}#${unfoldedId(athleteId)}`}
      aria-label={t(isOpen ? "close" : "open", { name })}
      aria-expanded={isOpen}
      role="button"
      data-unfold
      className="relative z-1 -my-1 inline-flex size-8 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-accent-soft"
    >
      <ChevronDown aria-hidden className={classNames("size-5", isOpen && "rotate-180")} />
    </a>
  );
}
