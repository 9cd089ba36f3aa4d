import { useActionState } from "react";

/** What a form shows after it was sent: idle, done, or refused with messages and the raw values to show again. */
export type ActionFormState =
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

/** A server action that answers with a form state. */
export type FormAction = (state: ActionFormState, form: FormData) => Promise<ActionFormState>;

/** State and action of one form, and what each of its fields shows; `scope` keeps its ids apart from other forms'. */
export interface ActionForm {
  readonly scope: string;
  readonly state: ActionFormState;
  readonly send: (form: FormData) => void;
  /** Name, scope and error of a field, to spread on any field of this folder. */
  readonly field: (name: string) => {
    readonly name: string;
    readonly scope: string;
    readonly error: string | undefined;
  };
  /** What was typed, after a refusal; else `initial`. */
  readonly value: (name: string, initial?: string) => string | undefined;
  readonly values: (name: string, initial?: readonly string[]) => readonly string[];
}

/** Ties a form to its action. Works without script: the framework posts the form and renders the state that comes back. */
export function useActionForm(action: FormAction, scope: string): ActionForm {
  const [state, send] = useActionState<ActionFormState, FormData>(action, { status: "idle" });
  const refused = state.status === "refused" ? state : undefined;
  return {
    scope,
    state,
    send,
    field: (name) => ({ name, scope, error: refused?.fields?.[name] }),
    value: (name, initial) => (refused?.values ? refused.values[name]?.[0] : initial),
    values: (name, initial = []) => (refused?.values ? (refused.values[name] ?? []) : initial),
  };
}
