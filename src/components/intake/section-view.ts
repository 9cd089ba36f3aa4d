import type { FormField } from "@/domain/questionnaire/form-fields";

/** Raw form values by field name, as the draft keeps them. */
export type RawValues = Readonly<Record<string, readonly string[]>>;

/** What another device saved in the same section since this page was opened. */
export interface OtherDevice {
  /** ISO instant. */
  readonly savedAt: string;
  readonly values: RawValues;
  /** Hidden fields with which this page may now overwrite it: its version, above all. */
  readonly hidden?: Readonly<Record<string, string>>;
}

/** What an autosave answered. `hidden`: fields of the form that changed with it, such as the section's version. */
export type SaveOutcome =
  | { readonly savedAt: string; readonly hidden?: Readonly<Record<string, string>> }
  | { readonly conflict: OtherDevice }
  | { readonly error: string };

/** What the fields of a section show. */
export interface SectionView {
  readonly values: RawValues;
  /** By field name: a problem code of the questionnaire, or a sentence that is shown as it is. */
  readonly problems: Readonly<Record<string, string>>;
  /** By question id: last time's answer in words, shown beside the empty control. */
  readonly lastTime?: Readonly<Record<string, string>> | undefined;
  readonly otherDevice?: OtherDevice | undefined;
  /** What this page held when the other device was found out, where that is not `values`. */
  readonly held?: RawValues | undefined;
  /** The athlete's calendar day, YYYY-MM-DD: no date control goes past it. */
  readonly today?: string | undefined;
}

/** The problem of a field, wherever in it: at the value, its worded alternative or its unit. */
export function problemOf(view: SectionView, field: FormField): string | undefined {
  return [field.name, field.alternative, field.unit]
    .flatMap((name) => (name === undefined ? [] : [view.problems[name]]))
    .find((problem) => problem !== undefined);
}

/** The single raw value of a field, or undefined. */
export function rawValue(view: SectionView, name: string | undefined): string | undefined {
  return name === undefined ? undefined : view.values[name]?.[0];
}
