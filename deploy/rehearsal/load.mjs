// The client of the rehearsals: signs in at an address without script, then sends what a coach has filled in, or reads
// pages, and prints what came of it as one line of JSON. Uses nothing but Node.
//   node load.mjs send|read|write-read ADDRESS DRAFTS.json [SECONDS]
import { readFileSync } from "node:fs";

const [verb, address, file, seconds = "10"] = process.argv.slice(2);
const { base, coach, athleteIds } = JSON.parse(readFileSync(file, "utf8"));
let cookies = "";

const get = (path) => fetch(address + path, { headers: { cookie: cookies }, redirect: "manual" });

/** The fields of the form that holds these words, as the page without script would send them. */
async function formAt(path, words) {
  const answer = await get(path);
  const page = await answer.text();
  const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((each) => each.includes(words));
  if (!form) throw new Error(`${path}, answered with ${answer.status}, has no form with ${words}`);
  const body = new FormData();
  const decoded = (text = "") =>
    text.replace(
      /&(quot|amp|lt|gt|#x27);/g,
      (_, name) => ({ quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'" })[name],
    );
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name) => input.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    if (attribute("type") === "hidden" && attribute("name"))
      body.append(decoded(attribute("name")), decoded(attribute("value")));
  }
  return body;
}

const post = (path, body) =>
  fetch(address + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie: cookies, origin: address },
  });

async function signIn() {
  const body = await formAt("/sign-in", "Password");
  body.set("email", coach.email);
  body.set("password", coach.password);
  const answer = await post("/sign-in", body);
  cookies = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  if (!cookies) throw new Error(`signing in was answered with ${answer.status}`);
}

const timed = async (run) => {
  const began = performance.now();
  const value = await run();
  return { value, ms: performance.now() - began };
};
const quantile = (sorted, share) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

async function send() {
  const posts = [];
  for (const id of athleteIds) {
    const path = `${base}/athletes/${id}/intake/review`;
    posts.push({ path, body: await formAt(path, "Send my answers") });
  }
  process.stderr.write("ready to send\n");
  let again = 0;
  const times = [];
  const client = async () => {
    for (let next = posts.shift(); next; next = posts.shift()) {
      const { ms } = await timed(async () => {
        for (;;) {
          const answer = await post(next.path, next.body).catch(() => null);
          if (answer?.status === 303) return;
          again += 1;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
      times.push(ms);
      process.stderr.write("sent\n");
    }
  };
  await Promise.all(Array.from({ length: 4 }, client));
  let there = 0;
  for (const id of athleteIds) {
    const page = await (await get(`${base}/athletes/${id}`)).text();
    there += new Set(page.match(/\/result\/[0-9a-f-]{36}/g)).size === 1 ? 1 : 0;
  }
  times.sort((one, other) => one - other);
  return {
    sent: times.length,
    again,
    thereOnce: there,
    p50: quantile(times, 0.5),
    worst: quantile(times, 1),
  };
}

async function read() {
  const until = Date.now() + Number(seconds) * 1000;
  const times = [];
  const statuses = {};
  const client = async () => {
    while (Date.now() < until) {
      const { value, ms } = await timed(() =>
        get(`${base}/triage`).then(
          (answer) => answer.text().then(() => answer.status),
          () => "cut",
        ),
      );
      statuses[value] = (statuses[value] ?? 0) + 1;
      times.push(ms);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  times.sort((one, other) => one - other);
  const perSecond = Math.round((times.length / Number(seconds)) * 10) / 10;
  return { perSecond, statuses, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Sends one and at once reads the table as a file, in which it has to be: and so for each. */
async function writeAndRead() {
  let stale = 0;
  let reads = 0;
  const times = [];
  for (const id of athleteIds) {
    const path = `${base}/athletes/${id}/intake/review`;
    const sent = await post(path, await formAt(path, "Send my answers"));
    if (sent.status !== 303) throw new Error(`sending was answered with ${sent.status}`);
    for (let again = 0; again < 5; again += 1) {
      const { value, ms } = await timed(async () => (await get(`${base}/triage/export`)).text());
      const answered = value
        .split("\n")
        .filter((line) => /Nr\d+/.test(line) && /\d{4}-\d{2}-\d{2}/.test(line)).length;
      if (answered < athleteIds.indexOf(id) + 1) stale += 1;
      reads += 1;
      times.push(ms);
    }
  }
  times.sort((one, other) => one - other);
  return { written: athleteIds.length, reads, stale, p50: quantile(times, 0.5) };
}

const verbs = { send, read, "write-read": writeAndRead };
await signIn();
process.stdout.write(`${JSON.stringify(await verbs[verb]())}\n`);
