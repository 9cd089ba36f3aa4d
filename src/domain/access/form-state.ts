/**
 * What a form shows after it was sent. `values` are the raw fields to be shown again, so that a refusal loses nothing;
 * `fields` are messages by field name; `code` is one of the closed union of outcome codes; `helpNow`: what was refused
 * calls for help now, and nobody was told.
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
      readonly helpNow?: true;
    };
