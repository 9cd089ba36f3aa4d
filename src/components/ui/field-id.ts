/** The DOM id of the control of a form field: stable, so that an error summary on another render can link to it. */
export function fieldId(name: string, option?: string): string {
  const base = `f-${name}`.replace(/[^A-Za-z0-9_-]+/g, "-");
  return option === undefined ? base : `${base}--${option.replace(/[^A-Za-z0-9_-]+/g, "-")}`;
}

/** `fieldId` inside a form that shares its page with other forms: `scope` is the form's own name. */
export function scopedFieldId(name: string, scope: string | undefined, option?: string): string {
  return fieldId(scope === undefined ? name : `${scope}-${name}`, option);
}
