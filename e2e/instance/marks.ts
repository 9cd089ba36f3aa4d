/** Words that nobody would write by chance, in every place where a runner's own words go. */
export const MARKS = {
  givenName: "Zwibbelind",
  familyName: "Quorxmann",
  address: "vexilotta",
  answer: "plumbarigo",
  refused: "trundelquack",
  unsaved: "mirzapotl",
} as const;
