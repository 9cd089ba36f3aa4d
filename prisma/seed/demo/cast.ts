import type { PersonaName } from "../builders/personas";
import type { WeeklyCourseName } from "../builders/weekly-courses";

/** What staff and athlete did after the first answer. */
export type Course =
  | "waits"
  | "acknowledged"
  | "review-asked"
  | "referred"
  | "refused"
  | "seen"
  | "outcome"
  | "closed"
  | "limited"
  | "lifted"
  | "visit-late"
  | "review-late"
  | "removed"
  | "corrected"
  | "better"
  | "worse";

/** One athlete of the demo world and what became of them. */
export interface Part {
  readonly givenName: string;
  readonly familyName: string;
  /** Before the @; null: no account, staff fill in. */
  readonly mailbox: string | null;
  /** null: nothing sent yet; `left-open`: began and has not sent. */
  readonly answers: PersonaName | "left-open" | null;
  /** Days before the present at which the first answers were sent. */
  readonly daysAgo: number;
  readonly course: Course;
  readonly sharesTraining?: false;
  /** How the twelve weeks of check-ins went, for who has been here that long. */
  readonly follows?: WeeklyCourseName;
  /** Sends no check-in. */
  readonly silent?: true;
  /** Logs runs, or ticks the programme as well. */
  readonly logs?: "runs" | "runs-and-sessions";
}

function part(
  name: string,
  answers: Part["answers"],
  daysAgo = 0,
  course: Course = "waits",
  more: Partial<Pick<Part, "mailbox" | "sharesTraining" | "follows" | "silent" | "logs">> = {},
): Part {
  const space = name.indexOf(" ");
  const givenName = name.slice(0, space);
  const familyName = name.slice(space + 1);
  return {
    givenName,
    familyName,
    mailbox: mailboxOf(givenName, familyName),
    answers,
    daysAgo,
    course,
    ...more,
  };
}

function mailboxOf(givenName: string, familyName: string): string {
  return `${givenName}.${familyName}`
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll(/[^a-z.]/g, "");
}

const NO_ACCOUNT = { mailbox: null } as const;
const KEEPS_TO_SELF = { sharesTraining: false } as const;
const SILENT = { silent: true } as const;

/** Twelve weeks, and a day or two since the last check-in. */
const TWELVE_WEEKS = 85;

function followed(
  name: string,
  answers: "mild" | "deskWorker" | "chestBreather" | "poorBra",
  follows: WeeklyCourseName,
): Part {
  return part(name, answers, TWELVE_WEEKS, "waits", { follows });
}

/** The athletes of the demo world by squad. Names are invented. */
export const CAST: Readonly<Record<string, readonly Part[]>> = {
  "Fell and trail": [
    part("Siobhán O'Keeffe", "strapsTingle", 2, "waits", { logs: "runs" }),
    part("Gethin ap Rhys", "slouchingRunnerWithHeavyLoosePack", 5),
    part("Mereana Tūhoe", "growingWeakness", 1, "acknowledged"),
    part("Callum Sutherland", "fallen", 0.5, "referred"),
    part("Zofia Łukasik", "ribSpot", 9, "seen"),
    part("Jack Thistlethwaite", "slouchingRunnerWithHeavyLoosePack", 44, "better"),
    part("Ngaire Pārata", "strapsTingle", 31, "closed"),
    part("Ravi Subramaniam", "worsening", 3, "review-asked"),
    part("Beth Ormerod", "mild", 20, "better"),
    part("Iolo Cadwaladr", "persisting", 12, "visit-late"),
    part("Émilie Thibault", "poorBra", 17, "waits", KEEPS_TO_SELF),
    part("Owen Hartley-Booth", "strained", 25, "outcome"),
    part("Tamsin Polglaze", "chestBreather", 38),
    part("Ifeoma Nwachukwu", "blankNerves", 6),
    part("Søren Bjørnstad", "deskWorker", 51, "worse"),
    part("Hannah Wadsworth", null),
    followed("Rhodri Bevan", "deskWorker", "creeping"),
    followed("Kerensa Trelawney", "mild", "stableNoisy"),
    followed("Moss Ashworth", "mild", "loadMasked"),
  ],
  Road: [
    part("Aisling Ní Dhomhnaill", "wokenAtNight", 2, "acknowledged"),
    part("Marcus Oyelaran", "deskWorker", 18, "better"),
    part("Priyanka Chatterjee", "pregnantRunner", 14),
    part("Lewis Micklethwaite", "chestPressureNow", 0.02),
    part("José María Ibáñez", "examinedTingling", 10, "acknowledged"),
    part("Wiremu Ngāpuhi", "feverish", 1),
    part("Grace Entwistle", "poorBra", 22, "worse"),
    part("يوسف الحداد", "deskWorker", 11, "waits", { mailbox: "yusuf.alhaddad" }),
    part("Chloe Akroyd", "blankSeverity", 3),
    part("Tadeusz Wróblewski", "persisting", 33, "closed"),
    part("Freya MacAulay", "strapsTingle", 19, "limited"),
    part("Daniel Rosenthal", "mild", 41, "corrected"),
    part("Ebony Clarke-Jones", "left-open"),
    part("Pat Greenhalgh", "mild", 7, "waits", NO_ACCOUNT),
    part("Bryn Ellison", "strapsTingle", 3, "waits", SILENT),
    followed("Imogen Battersby", "chestBreather", "step"),
    followed("Tariq Mahmood", "mild", "recovered"),
    followed("Lowri Prosser", "poorBra", "missedWeeks"),
  ],
  "Track and cross-country": [
    part("Kwame Asante", "chestBreather", 16, "better"),
    part("Róisín Mac Giolla", "worsening", 13, "lifted"),
    part("Harriet Sugden", "ribSpot", 2),
    part("Luca D'Ambrosio", "slouchingRunnerWithHeavyLoosePack", 29, "removed"),
    part("Ana-Sofia Brânză", "examinedTingling", 48, "closed"),
    part("Mei-Ling Cheung", "wokenAtNight", 6, "refused"),
    part("Toby Fairhurst", "mild", 55, "better"),
    part("נועה לוי", "poorBra", 9, "waits", { mailbox: "noa.levi", ...KEEPS_TO_SELF }),
    part("Finlay Drummond", "growingWeakness", 36, "closed"),
    part("Saoirse Quinn", null),
    followed("Cormac Devlin", "mild", "relapse"),
    followed("Wanjiru Kamau", "mild", "silentAfterNerve"),
    followed("Aoife Brannigan", "deskWorker", "stableNoisy"),
  ],
  Juniors: [
    part("Alfie Barraclough", "teenager", 4),
    part("Māia Harawira", "teenager", 18, "acknowledged"),
    part("Noor Rahman", "teenager", 1),
    part("Poppy Ollerenshaw", "teenager", 40, "closed"),
    part("Zachary Nkemelu", "teenager", 27, "acknowledged"),
    part("Erin Shackleton", "teenager", 10, "corrected"),
    part("Kit Ramsbottom", "left-open"),
    part("Ffion Llewellyn", null),
  ],
  "Coast path": [
    part("Catriona MacLeòid", "strapsTingle", 1),
    part("Hamish Dalgleish", "slouchingRunnerWithHeavyLoosePack", 15, "waits", { logs: "runs-and-sessions" }),
    part("Agnieszka Żuraw", "worsening", 6, "referred"),
    part("Rangi Te Whata", "strained", 8, "lifted"),
    part("Morag Auchterlonie", "persisting", 21, "waits", SILENT),
    part("Niall Ó Briain", "deskWorker", 34, "better"),
    part("Olufunmilayo Bello", "blankNerves", 2),
    part("Sandy Carstairs", "mild", 47, "waits", NO_ACCOUNT),
    part("Chiara De Luca", "poorBra", 12),
    part("Struan Colquhoun", "growingWeakness", 0.3),
    part("Yasmin El-Amin", "wokenAtNight", 26, "review-late"),
    part("Duncan Petrie", null),
    followed("Fergus Ogilvie", "mild", "creeping"),
    followed("Ishbel Rattray", "deskWorker", "recovered"),
  ],
  Beginners: [
    part("Isla Balfour", "chestBreather", 5),
    part("Ewan MacPhail", "mild", 9),
    part("سارا رضایی", "strained", 3, "waits", { mailbox: "sara.rezaei" }),
    part("Bronwen Pritchard", "persisting", 30, "visit-late"),
    part("Thandiwe Dlamini", "pregnantRunner", 23),
    part("Gillian Moncrieff", "blankSeverity", 11, "acknowledged"),
    part("Angus Strachan-Bell", "left-open"),
    part("Pádraig Ó Súilleabháin", "feverish", 28, "closed"),
  ],
};
