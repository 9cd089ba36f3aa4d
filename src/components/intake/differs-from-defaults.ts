/** Whether somebody has changed a control since the page was drawn: before its script ran, or by the browser's restoring. */
export function differsFromDefaults(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLInputElement) {
      const ticked = element.type === "radio" || element.type === "checkbox";
      if (ticked) return element.checked !== element.defaultChecked;
      return element.type !== "hidden" && element.value !== element.defaultValue;
    }
    if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
    return false;
  });
}
