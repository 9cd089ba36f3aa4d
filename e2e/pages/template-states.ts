import { expect } from "@playwright/test";
import { ATHLETE, below, clinician, coach, of, ORGANISATION, self, type PageState } from "./page-state";

const ONE = `${ORGANISATION}/templates/[templateId]`;
const ofTemplate =
  (path = ""): PageState["at"] =>
  (club) =>
    `${club.base}/templates/${club.template}${path}`;

/** Programme templates, as staff make and give and athletes read them; messages; the alert budget. */
export const TEMPLATES: readonly PageState[] = [
  { name: "templates", route: `${ORGANISATION}/templates`, who: coach, at: below("/templates") },
  { name: "a new template", route: `${ORGANISATION}/templates/new`, who: coach, at: below("/templates/new") },
  {
    name: "a new template from a programme",
    route: `${ORGANISATION}/templates/new`,
    who: clinician,
    at: ({ base, runners }) => `${base}/templates/new?from=${runners.mild.id}`,
  },
  {
    name: "a new template refused",
    route: `${ORGANISATION}/templates/new`,
    who: coach,
    at: below("/templates/new"),
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Keep the template" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "alert budget",
    route: `${ORGANISATION}/rules/budget`,
    who: clinician,
    at: below("/rules/budget?threshold=jump"),
  },
  { name: "a template", route: ONE, who: coach, at: ofTemplate() },
  { name: "a template to change", route: `${ONE}/change`, who: clinician, at: ofTemplate("/change") },
  {
    name: "giving a template, with some refused",
    route: `${ORGANISATION}/triage/bulk`,
    who: clinician,
    at: ({ base, template }) => `${base}/triage/bulk?all=yes&view=all&act=template&template=${template}`,
  },
  {
    name: "a message to several",
    route: `${ORGANISATION}/triage/bulk`,
    who: coach,
    at: below("/triage/bulk?all=yes&view=all&act=message"),
  },
  {
    name: "taking templates off",
    route: `${ORGANISATION}/triage/bulk`,
    who: clinician,
    at: ({ base }) => `${base}/triage/bulk?all=yes&view=all&act=template&template=none`,
  },
  {
    name: "which template is not said yet",
    route: `${ORGANISATION}/triage/bulk`,
    who: clinician,
    at: ({ base }) => `${base}/triage/bulk?all=yes&view=all&act=template`,
  },
  {
    name: "programme with a template",
    route: `${ATHLETE}/programme`,
    who: self("mild"),
    at: of("mild", "/programme?week=1"),
  },
];
