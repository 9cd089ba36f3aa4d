"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { FieldError } from "@/components/ui/field";
import { scopedFieldId } from "@/components/ui/field-id";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { SquadMember } from "@/domain/roster/squad";

/** One athlete of a squad as this list shows them; `href` leads to their page, for who may open it. */
export type AthleteLine = SquadMember & { readonly href: string | null };

/** The athletes of a squad; with `move`, a form that posts `athletes` (many) and `to`. */
export function SquadAthletes({
  athletes,
  move,
}: {
  readonly athletes: readonly AthleteLine[];
  readonly move: {
    readonly action: FormAction;
    readonly hidden: Readonly<Record<string, string>>;
    readonly others: readonly SelectOption[];
  } | null;
}) {
  return move === null || move.others.length === 0 ? (
    <ul className="divide-y">
      {athletes.map((athlete) => (
        <li key={athlete.athleteId} className="py-2">
          <Line athlete={athlete} />
        </li>
      ))}
    </ul>
  ) : (
    <MoveForm athletes={athletes} {...move} />
  );
}

function MoveForm({
  athletes,
  action,
  hidden,
  others,
}: {
  readonly athletes: readonly AthleteLine[];
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly others: readonly SelectOption[];
}) {
  const t = useTranslations("roster");
  const form = useActionForm(action, "move");
  const { error, scope } = form.field("athletes");
  const chosen = form.values("athletes");
  return (
    <ActionFormShell form={form} hidden={hidden} labels={{ athletes: t("chosen"), to: t("moveTo") }}>
      <fieldset className="space-y-2">
        <legend className="sr-only">{t("chosen")}</legend>
        <FieldError name="athletes" scope={scope} error={error} />
        <ul className="divide-y">
          {athletes.map((athlete, index) => (
            <li key={athlete.athleteId} className="flex items-center gap-3 py-1">
              <span className="flex size-11 shrink-0 items-center justify-center">
                <input
                  type="checkbox"
                  id={scopedFieldId("athletes", scope, index === 0 ? undefined : athlete.athleteId)}
                  name="athletes"
                  value={athlete.athleteId}
                  aria-label={t("select", { name: athlete.name })}
                  defaultChecked={chosen.includes(athlete.athleteId)}
                  className="size-5"
                />
              </span>
              <Line athlete={athlete} />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          {...form.field("to")}
          label={t("moveTo")}
          hint={t("moveHint")}
          empty={t("choose")}
          options={others}
          defaultValue={form.value("to") ?? ""}
        />
        <SubmitButton variant="secondary" pendingLabel={t("sending")}>
          {t("move")}
        </SubmitButton>
      </div>
    </ActionFormShell>
  );
}

function Line({ athlete }: { readonly athlete: AthleteLine }) {
  const t = useTranslations("roster");
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
      {athlete.href === null ? (
        <span className="min-w-0 wrap-anywhere">{athlete.name}</span>
      ) : (
        <a
          href={athlete.href}
          className="inline-flex min-h-11 items-center text-accent wrap-anywhere underline underline-offset-4"
        >
          {athlete.name}
        </a>
      )}
      <span className="text-sm text-ink-soft">
        {athlete.state === null ? t("noMembership") : t(`state.${athlete.state}`)}
      </span>
    </span>
  );
}
