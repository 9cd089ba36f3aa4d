import account from "./account.json";
import athlete from "./athlete.json";
import audit from "./audit.json";
import checkIn from "./checkIn.json";
import contacts from "./contacts.json";
import intake from "./intake.json";
import layout from "./layout.json";
import mail from "./mail.json";
import members from "./members.json";
import outcome from "./outcome.json";
import ownership from "./ownership.json";
import pages from "./pages.json";
import programme from "./programme.json";
import receipt from "./receipt.json";
import referral from "./referral.json";
import result from "./result.json";
import roster from "./roster.json";
import rules from "./rules.json";
import runLog from "./runLog.json";
import template from "./template.json";
import tiers from "./tiers.json";
import trend from "./trend.json";
import triage from "./triage.json";
import ui from "./ui.json";

/** Every English message, by the feature that shows it. */
export default {
  account,
  athlete,
  audit,
  checkIn,
  contacts,
  intake,
  layout,
  mail,
  members,
  outcome,
  ownership,
  pages,
  programme,
  receipt,
  referral,
  result,
  roster,
  rules,
  runLog,
  template,
  tiers,
  trend,
  triage,
  ui,
};
