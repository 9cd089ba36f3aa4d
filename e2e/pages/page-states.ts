import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { bornFor } from "../../prisma/seed/builders/days";
import { forgetSignIns } from "../../prisma/seed/builders/forget-sign-ins";
import { athletePath } from "../fixtures/club";
import { agreeAndStart, saveAndGoOn } from "./intake";
import { chooseFile } from "./import";
import { followMailTo } from "./mailbox";
import {
  ORGANISATION,
  ATHLETE,
  SQUAD,
  self,
  of,
  coach,
  clinician,
  admin,
  base,
  ofSquad,
  below,
  type PageState,
} from "./page-state";
import { trySignIn } from "./sign-in";
import { TEMPLATES } from "./template-states";
import { TRAINING } from "./training-states";

const PUBLIC: readonly PageState[] = [
  { name: "landing", route: "/", at: () => "/" },
  { name: "emergency numbers", route: "/emergency", at: () => "/emergency" },
  { name: "sign-in", route: "/sign-in", at: () => "/sign-in" },
  { name: "sign-in after signing out", route: "/sign-in", at: () => "/sign-in?signed-out=yes" },
  {
    name: "sign-in refused",
    route: "/sign-in",
    at: () => "/sign-in",
    statuses: [401],
    after: async (page) => {
      await forgetSignIns();
      await trySignIn(page, `${randomUUID()}@nowhere.example`, "not the right pass phrase");
      await expect(page.getByRole("alert").filter({ hasText: "do not match" })).toBeVisible();
    },
  },
  { name: "forgotten password", route: "/forgot", at: () => "/forgot" },
  {
    name: "forgotten password refused",
    route: "/forgot",
    at: () => "/forgot",
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Send the link" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "new password",
    route: "/reset/[token]",
    at: () => "/forgot",
    after: async (page, { runners }) => {
      await forgetSignIns();
      const { email } = runners.persisting.member;
      await page.getByLabel("E-mail address").fill(email);
      await page.getByRole("button", { name: "Send the link" }).click();
      await expect(page.getByText("a link is on its way")).toBeVisible();
      await followMailTo(page, email, "Set a new password");
      await expect(page.getByLabel("New password")).toBeVisible();
    },
  },
  { name: "reset link spent", route: "/reset/[token]", at: () => `/reset/${randomUUID()}` },
  { name: "invitation spent", route: "/invitation/[token]", at: () => `/invitation/${randomUUID()}` },
  { name: "guardian link spent", route: "/guardian/[token]", at: () => `/guardian/${randomUUID()}` },
  {
    name: "guardian thanked",
    route: "/guardian/[token]",
    at: () => `/guardian/${randomUUID()}?agreed=yes`,
  },
  {
    name: "check-in link spent",
    route: "/check-in/[token]",
    at: () => `/check-in/${randomUUID()}`,
    statuses: [404],
  },
  { name: "check-in without a link", route: "/check-in", at: () => "/check-in", statuses: [404] },
  {
    name: "reminders link spent",
    route: "/reminders/[act]/[token]",
    at: () => `/reminders/pause/${randomUUID()}`,
    statuses: [404],
  },
  { name: "a code to type", route: "/join", at: () => "/join" },
  { name: "code unknown", route: "/join/[code]", at: () => "/join/ABCDE-FGHJK" },
  { name: "joining a squad", route: "/join/[code]", at: ({ squadCode }) => `/join/${squadCode}` },
  {
    name: "joining refused",
    route: "/join/[code]",
    at: ({ squadCode }) => `/join/${squadCode}`,
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Send me the link" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  { name: "mailbox", route: "/mailbox", at: () => "/mailbox" },
  { name: "not found", route: "/_not-found", at: () => `/${randomUUID()}`, statuses: [404] },
];

const RESULTS = [
  "mild",
  "slouchingRunnerWithHeavyLoosePack",
  "persisting",
  "blankNerves",
  "strapsTingle",
  "growingWeakness",
  "chestPressureNow",
] as const;

const ATHLETES: readonly PageState[] = [
  { name: "organisations", route: "/organisations", who: ({ double }) => double, at: () => "/organisations" },
  { name: "home without answers", route: ORGANISATION, who: self("fresh"), at: base },
  { name: "home with a draft", route: ORGANISATION, who: self("half"), at: base },
  { name: "home with a result", route: ORGANISATION, who: self("worsening"), at: base },
  { name: "home after closing", route: ORGANISATION, who: self("growingWeakness"), at: base },
  { name: "home with a referral", route: ORGANISATION, who: self("strapsTingle"), at: base },
  ...RESULTS.map((name): PageState => ({
    name: `result ${name}`,
    route: `${ATHLETE}/result/[submissionId]`,
    who: self(name),
    at: (club) => `${athletePath(club.runners[name])}/result/${club.submissions[name]}`,
  })),
  { name: "my data", route: `${ORGANISATION}/my-data`, who: self("strapsTingle"), at: below("/my-data") },
  {
    name: "a guardian to agree",
    route: "/guardian/[token]",
    who: self("fresh"),
    at: of("fresh", "/intake"),
    after: async (page) => {
      const guardian = `${randomUUID()}@family.example`;
      await page.getByLabel("Name of the parent or guardian").fill("Gwen");
      await page.getByLabel("E-mail address of the parent or guardian").fill(guardian);
      await agreeAndStart(page, bornFor(15, new Date()));
      await expect(page.getByText("The link is on its way")).toBeVisible();
      await followMailTo(page, guardian, /asks for your agreement/);
      await expect(page.getByRole("heading", { name: /Your agreement for/ })).toBeVisible();
    },
  },
  { name: "own record", route: ATHLETE, who: self("strapsTingle"), at: of("strapsTingle") },
  {
    name: "before the first question",
    route: `${ATHLETE}/intake`,
    who: self("fresh"),
    at: of("fresh", "/intake"),
  },
  {
    name: "before the first question refused",
    route: `${ATHLETE}/intake`,
    who: self("fresh"),
    at: of("fresh", "/intake"),
    statuses: [422],
    after: async (page) => {
      await agreeAndStart(page, "", {
        country: "",
        phone: "1",
        emergencyContactName: "",
        emergencyContactPhone: "",
      });
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  { name: "a draft to go on with", route: `${ATHLETE}/intake`, who: self("half"), at: of("half", "/intake") },
  ...INTAKE_SECTIONS.map(({ id }): PageState => ({
    name: `questions ${id}`,
    route: `${ATHLETE}/intake/[section]`,
    who: self("half"),
    at: of("half", `/intake/${id}`),
  })),
  {
    name: "questions with a fault",
    route: `${ATHLETE}/intake/[section]`,
    who: self("half"),
    at: of("half", "/intake/warm-up"),
    after: async (page) => {
      await page.getByLabel("Runs out of 5").first().fill("nine");
      await saveAndGoOn(page);
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "check-in",
    route: `${ATHLETE}/check-in`,
    who: self("mild"),
    at: of("mild", "/check-in"),
  },
  {
    name: "check-in settings",
    route: `${ATHLETE}/check-in/settings`,
    who: self("mild"),
    at: of("mild", "/check-in/settings"),
  },
  {
    name: "look over",
    route: `${ATHLETE}/intake/review`,
    who: self("half"),
    at: of("half", "/intake/review"),
  },
];

const STAFF: readonly PageState[] = [
  { name: "triage of a coach", route: `${ORGANISATION}/triage`, who: coach, at: below("/triage") },
  {
    name: "triage of everybody",
    route: `${ORGANISATION}/triage`,
    who: clinician,
    at: below("/triage?view=all&sort=name"),
  },
  {
    name: "triage filtered",
    route: `${ORGANISATION}/triage`,
    who: clinician,
    at: below("/triage?category=neurological&search=straps"),
  },
  {
    name: "triage with a row unfolded",
    route: `${ORGANISATION}/triage`,
    who: clinician,
    at: ({ base: address, runners }) => `${address}/triage?open=${runners.worsening.id}`,
  },
  {
    name: "triage sorted by two columns, some of them shown",
    route: `${ORGANISATION}/triage`,
    who: clinician,
    at: below("/triage?view=all&sort=squad,-pain&columns=squad,weeks,pain"),
  },
  {
    name: "triage in sideline mode",
    route: `${ORGANISATION}/triage`,
    who: ({ idle }) => idle,
    at: below("/triage"),
    after: async (page) => {
      await page.getByRole("button", { name: "Sideline mode" }).click();
      await expect(page.getByText("nothing about anybody's health")).toBeVisible();
      await page.getByRole("button", { name: "Show everything again" }).click();
      await expect(page.getByRole("button", { name: "Sideline mode" })).toBeVisible();
    },
  },
  {
    name: "the keys of triage",
    route: `${ORGANISATION}/triage`,
    who: clinician,
    at: below("/triage"),
    after: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    },
  },
  {
    name: "acting on several: nobody chosen",
    route: `${ORGANISATION}/triage/bulk`,
    who: coach,
    at: below("/triage/bulk"),
  },
  {
    name: "acting on several: a preview with some refused",
    route: `${ORGANISATION}/triage/bulk`,
    who: clinician,
    at: below("/triage/bulk?all=yes&view=all&act=snooze"),
  },
  {
    name: "acting on several: what came of it",
    route: `${ORGANISATION}/triage/bulk/[run]`,
    who: clinician,
    at: ({ base: address, runners }) => `${address}/triage/bulk?act=assign&chosen=${runners.persisting.id}`,
    after: async (page) => {
      await page.getByRole("button", { name: "Give 1 to this owner" }).click();
      await expect(page.getByText("done for 1 of 1")).toBeVisible();
    },
  },
  {
    name: "triage of nobody",
    route: `${ORGANISATION}/triage`,
    who: clinician,
    at: below("/triage?search=zzz"),
  },
  {
    name: "triage without a squad",
    route: `${ORGANISATION}/triage`,
    who: ({ idle }) => idle,
    at: below("/triage"),
  },
  { name: "athlete for a coach", route: ATHLETE, who: coach, at: of("worsening") },
  { name: "athlete in an emergency", route: ATHLETE, who: clinician, at: of("chestPressureNow") },
  { name: "athlete incomplete", route: ATHLETE, who: clinician, at: of("blankNerves") },
  { name: "athlete referred", route: ATHLETE, who: clinician, at: of("strapsTingle") },
  { name: "athlete closed", route: ATHLETE, who: clinician, at: of("growingWeakness") },
  { name: "athlete without answers", route: ATHLETE, who: clinician, at: of("fresh") },
  {
    name: "athlete with an act refused",
    route: ATHLETE,
    who: clinician,
    at: of("feverish"),
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Acknowledge", exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "referral",
    route: `${ATHLETE}/referrals/[referralId]`,
    who: clinician,
    at: (club) => of("growingWeakness", `/referrals/${club.referrals.closed}`)(club),
  },
  { name: "to contact", route: `${ORGANISATION}/contacts`, who: clinician, at: below("/contacts") },
  {
    name: "to contact, of which an administrator is told nothing",
    route: `${ORGANISATION}/contacts`,
    who: admin,
    at: below("/contacts"),
  },
  {
    name: "nobody to contact",
    route: `${ORGANISATION}/contacts`,
    who: ({ idle }) => idle,
    at: below("/contacts"),
  },
  {
    name: "a try to record",
    route: `${ORGANISATION}/contacts/[taskId]`,
    who: clinician,
    at: (club) => below(`/contacts/${club.contact}`)(club),
  },
  { name: "athlete to contact", route: ATHLETE, who: coach, at: of("silent") },
  { name: "home after silence", route: ORGANISATION, who: self("silent"), at: base },
  { name: "hours and cover", route: `${ORGANISATION}/cover`, who: clinician, at: below("/cover") },
  { name: "hours to change", route: `${ORGANISATION}/cover`, who: admin, at: below("/cover") },
  ...TEMPLATES,
  { name: "rules", route: `${ORGANISATION}/rules`, who: clinician, at: below("/rules") },
  { name: "squads", route: `${ORGANISATION}/squads`, who: admin, at: below("/squads") },
  { name: "squads of a coach", route: `${ORGANISATION}/squads`, who: coach, at: below("/squads") },
  {
    name: "no squad of a coach",
    route: `${ORGANISATION}/squads`,
    who: ({ idle }) => idle,
    at: below("/squads"),
  },
  { name: "a squad", route: SQUAD, who: admin, at: ofSquad() },
  { name: "a squad for its coach", route: SQUAD, who: coach, at: ofSquad() },
  {
    name: "a squad with a move refused",
    route: SQUAD,
    who: admin,
    at: ofSquad(),
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Move", exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "a closed squad",
    route: SQUAD,
    who: admin,
    at: (club) => `${club.base}/squads/${club.closedSquad.id}`,
  },
  { name: "a squad on paper", route: `${SQUAD}/print`, who: coach, at: ofSquad("/print") },
  {
    name: "an athlete on paper for a coach",
    route: `${ATHLETE}/print`,
    who: coach,
    at: of("strapsTingle", "/print"),
  },
  {
    name: "an athlete on paper",
    route: `${ATHLETE}/print`,
    who: clinician,
    at: of("growingWeakness", "/print"),
  },
  { name: "what a squad carries", route: `${SQUAD}/gear`, who: clinician, at: ofSquad("/gear") },
  { name: "a squad's code", route: `${SQUAD}/code`, who: coach, at: ofSquad("/code") },
  { name: "members", route: `${ORGANISATION}/members`, who: admin, at: below("/members") },
  { name: "an import", route: `${ORGANISATION}/members/import`, who: admin, at: below("/members/import") },
  {
    name: "an import refused",
    route: `${ORGANISATION}/members/import`,
    who: admin,
    at: below("/members/import"),
    statuses: [422],
    after: async (page) => {
      await page.getByRole("button", { name: "Read the file" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
    },
  },
  {
    name: "an import to look over",
    route: `${ORGANISATION}/members/import/[importId]`,
    who: admin,
    at: below("/members/import"),
    after: async (page) => {
      await chooseFile(page, "Given name,Family name,E-mail,Squad\nIda,Import,,Marathon squad\n,Fault,x,\n");
      await expect(page.getByText("Row 3, E-mail:")).toBeVisible();
    },
  },
  {
    name: "a member to change",
    route: `${ORGANISATION}/members`,
    who: admin,
    at: (club) => below(`/members?change=${self("strapsTingle")(club).membershipId}`)(club),
  },
  { name: "audit of acts", route: `${ORGANISATION}/audit`, who: admin, at: below("/audit?show=acts") },
  { name: "audit", route: `${ORGANISATION}/audit`, who: admin, at: below("/audit") },
];

/** Every page of the build in its states; a route without a row is a failing test. */
export const PAGE_STATES: readonly PageState[] = [...PUBLIC, ...ATHLETES, ...TRAINING, ...STAFF];
