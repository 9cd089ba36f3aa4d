"use client";

import { OctagonAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { scopedFieldId } from "./field-id";

/** One fault of a form: the field it belongs to (none: the form as a whole) and its sentence. */
export interface FormProblem {
  readonly field?: string | undefined;
  readonly message: string;
}

/** The faults of a form at its top, each linking to its field; takes the focus. Shows nothing when there is none. */
export function ErrorSummary({
  title,
  problems,
  scope,
}: {
  readonly title: string;
  readonly scope?: string | undefined;
  readonly problems: readonly FormProblem[];
}) {
  const place = useRef<HTMLDivElement>(null);
  const said = problems.map(({ field, message }) => `${field ?? ""}:${message}`).join();
  useEffect(() => {
    if (said !== "") place.current?.focus();
  }, [said]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={place}
      role="alert"
      tabIndex={-1}
      className="rounded-card border-2 border-tier-red-line bg-tier-red p-4 text-tier-red-ink"
    >
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <OctagonAlert aria-hidden className="size-5 shrink-0" />
        {title}
      </h2>
      <ul className="mt-2 space-y-1">
        {problems.map(({ field, message }) => (
          <li key={`${field ?? ""}:${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a
                className="inline-block py-1 font-medium underline underline-offset-4"
                href={`#${scopedFieldId(field, scope)}`}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
