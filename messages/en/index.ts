import layout from "./layout.json";
import mail from "./mail.json";
import outcome from "./outcome.json";
import pages from "./pages.json";
import result from "./result.json";
import tiers from "./tiers.json";
import triage from "./triage.json";
import ui from "./ui.json";

/** Every English message, by the feature that shows it. */
export default { layout, mail, outcome, pages, result, tiers, triage, ui };
