import { expect, type Page } from "@playwright/test";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import type { RawForm } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { writeForm } from "@/domain/questionnaire/write-form";

/** What the first page asks before any health question. */
export interface Contact {
  readonly country: string;
  readonly phone: string;
  readonly emergencyContactName: string;
  readonly emergencyContactPhone: string;
}

export const A_CONTACT: Contact = {
  country: "GB",
  phone: "+44 20 7946 0958",
  emergencyContactName: "Robin Ashdown",
  emergencyContactPhone: "+44 20 7946 0123",
};

/** The section of that id. */
export function sectionOf(id: string): Section {
  const section = INTAKE_SECTIONS.find((each) => each.id === id);
  if (!section) throw new Error(`The intake has no section ${id}`);
  return section;
}

/** Fills in the first page, consent ticked, and goes on. */
export async function agreeAndStart(page: Page, dateOfBirth: string, contact = A_CONTACT): Promise<void> {
  await page
    .getByRole("checkbox", { name: /I have read this and agree|told me that they have read this/ })
    .check();
  const born = page.getByLabel("Date of birth", { exact: true });
  if (await born.isEditable()) await born.fill(dateOfBirth);
  await page.getByLabel("Country you are in").selectOption(contact.country);
  await page.getByLabel("Your phone number").fill(contact.phone);
  await page.getByLabel("Name of the emergency contact").fill(contact.emergencyContactName);
  await page.getByLabel("Phone number of the emergency contact").fill(contact.emergencyContactPhone);
  await page.getByRole("button", { name: "Agree and start" }).click();
}

/** The page of a section is open. */
export async function expectSection(page: Page, id: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: sectionOf(id).title, exact: true })).toBeVisible();
}

/** Puts the section's answers into its form; what the answers leave out is not touched. */
export async function fillSection(page: Page, id: string, answers: Answers): Promise<void> {
  let left = [...formOf(id, answers)];
  // A question that hangs on another appears a moment after that one was answered.
  await expect(async () => {
    left = await page.evaluate(putIntoForm, left);
    expect(
      left.map(([name]) => name),
      `fields of ${id} that cannot be filled in`,
    ).toEqual([]);
  }).toPass({ timeout: 10_000 });
}

/** The same by hand: every choice found by its name on the screen, clicked or typed. */
export async function typeSection(page: Page, id: string, answers: Answers): Promise<void> {
  for (const [name, values] of formOf(id, answers)) {
    const controls = page.locator(`[name="${name}"]`);
    const kind = await controls.first().evaluate((control: HTMLInputElement) => control.type);
    if (kind === "checkbox" || kind === "radio") {
      for (const value of values) await page.locator(`[name="${name}"][value="${value}"]`).check();
    } else if (kind === "select-one") await controls.selectOption([...values]);
    else await controls.fill(values[0] ?? "");
  }
}

/** What the form of a section would post for these answers. */
export function formOf(id: string, answers: Answers): RawForm {
  const { "Q-DOB": _settledOnTheFirstPage, ...others } = answers;
  return writeForm(sectionOf(id), others);
}

/** Runs in the browser. Answers the fields that are not there, or not open yet. */
function putIntoForm(fields: [string, readonly string[]][]): [string, readonly string[]][] {
  const named = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")].filter(
      (control) => control.name === name && control.type !== "hidden" && !control.matches(":disabled"),
    );
  return fields.filter(([name, values]) =>
    values.some((value) => {
      const controls = named(name);
      const choice = controls.find(
        (control): control is HTMLInputElement =>
          control instanceof HTMLInputElement &&
          (control.type === "radio" || control.type === "checkbox") &&
          control.value === value,
      );
      if (choice) {
        if (!choice.checked) choice.click();
        return false;
      }
      const [control] = controls;
      if (!control || control.type === "radio" || control.type === "checkbox") return true;
      control.value = value;
      control.dispatchEvent(new Event("input", { bubbles: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
      return false;
    }),
  );
}

/** Saves the section that is open and goes on to the next page. */
export async function saveAndGoOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Save and (continue|look over)/ }).click();
}

/** From the first section to the page that shows all answers. */
export async function fillAllSections(page: Page, answers: Answers): Promise<void> {
  for (const { id } of INTAKE_SECTIONS) {
    await expectSection(page, id);
    await fillSection(page, id, answers);
    await saveAndGoOn(page);
  }
  await expect(page.getByRole("heading", { level: 1, name: "Look over your answers" })).toBeVisible();
}

/** Sends what was looked over, and waits for the result. */
export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send my answers" }).click();
  await page.waitForURL(/\/result\//);
}

/** The whole intake from its first page on, sent. */
export async function fillIntake(page: Page, answers: Answers): Promise<void> {
  await agreeAndStart(page, dateOfBirthIn(answers));
  await fillAllSections(page, answers);
  await send(page);
}

/** The date of birth among the answers. */
export function dateOfBirthIn(answers: Answers): string {
  const day = answers["Q-DOB"];
  if (typeof day !== "string") throw new Error("These answers have no date of birth");
  return day;
}
