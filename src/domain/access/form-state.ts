/**
 * What a form shows after it was sent. `values` are the raw fields to be shown again, so that a refusal loses nothing;
 * `fields` are messages by field name; `code` is one of the closed union of outcome codes.
 */
export type FormState =
  | { readonly status: "idle" }
  | { readonly status: "done"; readonly message?: string }
  | {
      readonly status: "refused";
      readonly code: string;
      readonly message: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly values?: Readonly<Record<string, readonly string[]>>;
    };
