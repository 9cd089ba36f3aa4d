// @ts-check
/**
 * The one table of who may import whom. The lint rule `walls/rooms` reads it, and what is not written here
 * is refused: another room, an npm package, a Node built-in, the environment.
 *
 * @typedef {object} Room
 * @property {string} path a folder or file (whatever its extension); `*` stands for one name. The first row that
 *   matches a file is its room, so narrower rows come first. What `*` stood for parts one feature from another.
 * @property {readonly string[]} imports paths of other rows (the whole room) or of single files, without
 *   extension. A file may always import from its own room.
 * @property {readonly string[]} packages npm packages, or entry points of one (`next/navigation`)
 * @property {boolean} [node] whether it may use Node's built-in modules
 * @property {boolean} [env] whether it may read the environment
 */

const domain = "src/domain/*";
const env = "src/env.ts";
const generated = "src/server/db/generated";

/** Shared rooms of the server, lowest first: each may import those before it. */
const serverRooms = [
  ...["refusal.ts", "request-facts.ts", "log", "metrics", "db", "failure.ts"],
  ...["limiter", "audit", "mail", "jobs", "auth", "access"],
];

/** The door that makes every action and query: the files that lie in src/server itself. */
export const door = "src/server/*.ts";

/** Features of the server, lowest first: each may import those before it, the door and every shared room. */
export const serverFeatures = [
  ...[
    "athlete",
    "run-log",
    "ownership",
    "organisation",
    "roster",
    "assessment",
    "programme",
    "intake",
    "check-in",
    "referral",
    "triage",
  ],
];

const server = (/** @type {string} */ name) => `src/server/${name}`;
const sharedRooms = serverRooms.map(server);
const sharedFolders = sharedRooms.filter((room) => !room.endsWith(".ts"));
const features = serverFeatures.map(server);
const everyServerRoom = [...sharedRooms, door, ...features];

/** What a shared room needs beyond zod and the server-only mark. @type {Record<string, readonly string[]>} */
const packagesOfServerRoom = {
  log: ["pino"],
  metrics: ["prom-client"],
  db: ["@prisma/client", "@prisma/adapter-pg", "pg"],
  limiter: ["rate-limiter-flexible", "pg"],
  mail: ["nodemailer", "next-intl", "next/navigation"],
  auth: [
    ...["next-auth", "@auth/core", "@node-rs/argon2", "next", "next-intl"],
    ...["@zxcvbn-ts/core", "@zxcvbn-ts/language-common", "@zxcvbn-ts/language-en"],
  ],
};

/** What drawing on the screen takes. */
const screen = [
  "react",
  "react-dom",
  "next-intl",
  "lucide-react",
  "class-variance-authority",
  "clsx",
  "tailwind-merge",
];

/** Moving between pages; reading cookies and headers is the server's. */
const moving = ["next/link", "next/navigation", "next/image", "next/form"];

/** @type {readonly Room[]} */
export const rooms = [
  { path: env, imports: [], packages: ["zod"], env: true },

  {
    path: domain,
    imports: [domain],
    packages: ["zod", "canonicalize", "@noble/hashes", "libphonenumber-js"],
  },

  { path: generated, imports: [], packages: ["@prisma/client"], node: true },
  // The actions of a shared room are made by the door, so they stand above it, unlike the room itself.
  ...sharedFolders.map((room) => ({
    path: `${room}/actions.ts`,
    imports: [env, domain, ...sharedRooms, door],
    packages: ["zod", "server-only", "next", "next-intl"],
    node: true,
  })),
  ...serverRooms.map((name, place) => ({
    path: server(name),
    imports: [env, domain, ...sharedRooms.slice(0, place), ...(name === "db" ? [generated] : [])],
    packages: ["zod", "server-only", ...(packagesOfServerRoom[name] ?? [])],
    node: true,
  })),
  ...features.map((path, place) => ({
    path,
    imports: [
      ...[domain, ...sharedRooms, door, ...features.slice(0, place)],
      // Reminders, invitations of an import, and mail to who owns what waits are worded where no page is drawn.
      ...([server("check-in"), server("ownership"), server("roster"), server("triage")].includes(path)
        ? ["messages"]
        : []),
    ],
    packages: [
      ...["zod", "server-only", "canonicalize", "libphonenumber-js", "next", "next-intl"],
      ...(path === server("roster") ? ["csv-parse"] : []),
    ],
    node: true,
  })),
  {
    path: door,
    imports: [env, domain, door, ...sharedRooms, generated],
    packages: ["zod", "server-only", "canonicalize", "next", "next-intl", "react"],
    node: true,
  },

  { path: "src/components/ui", imports: [], packages: [...screen, "next/link"] },
  {
    path: "src/components/layout",
    imports: [domain, "src/components/ui"],
    packages: [...screen, ...moving],
  },
  {
    path: "src/components/*",
    imports: [domain, "src/components/ui", "src/components/layout"],
    packages: [...screen, ...moving, "@tanstack/react-table", "lean-qr"],
  },

  { path: "src/app/i18n.ts", imports: ["messages"], packages: ["next-intl"] },
  { path: "src/app/done-message.ts", imports: ["messages"], packages: [] },
  {
    path: "src/app",
    imports: [
      domain,
      "src/app/done-message.ts",
      "src/components/ui",
      "src/components/layout",
      "src/components/*",
      ...[...sharedFolders, ...features]
        .filter((room) => room !== server("db"))
        .flatMap((room) => [`${room}/queries`, `${room}/actions`]),
    ],
    packages: [...screen, "next", "zod", "@fontsource-variable/inter"],
  },
  { path: "src/proxy.ts", imports: [domain, env], packages: ["next"] },
  // It asks for which runtime it is compiled, which the compiler puts in place of the variable.
  {
    path: "src/instrumentation.ts",
    imports: [env, domain, ...sharedRooms, server("check-in")],
    packages: ["next"],
    env: true,
  },

  {
    path: "prisma/seed",
    imports: [env, domain, ...everyServerRoom],
    packages: ["zod"],
    node: true,
  },
  { path: "prisma", imports: ["prisma/seed"], packages: [], node: true },
  {
    path: "e2e",
    imports: [domain, "prisma/seed", "messages"],
    packages: ["@playwright/test", "@axe-core/playwright", "smtp-server"],
    node: true,
  },
  {
    path: "bench/triage/bare-page",
    imports: [],
    packages: ["next", "react", "@tanstack/react-table"],
  },
  {
    path: "bench",
    imports: [env, domain, ...everyServerRoom, "prisma/seed"],
    packages: ["zod", "pg", "json-rules-engine", "@gorules/zen-engine", "next-auth"],
    node: true,
  },
  // The oracle reads the questions and nothing that the engine knows; only what compares the two sees both.
  {
    path: "proof/oracle",
    imports: ["answers", "bank", "branching", "question"].map((file) => `src/domain/questionnaire/${file}`),
    packages: [],
  },
  { path: "proof", imports: [domain, "proof/oracle"], packages: [], node: true },
  { path: "scripts", imports: [env, domain, ...everyServerRoom], packages: ["zod"], node: true },
  {
    path: "launcher",
    imports: [domain, ...everyServerRoom],
    packages: ["next", "pg", "pino", "prom-client", "vitest", "@playwright/test"],
    node: true,
    env: true,
  },
  { path: "deploy", imports: [], packages: [], node: true },
  { path: "walls", imports: [], packages: ["oxlint/plugins-dev"], node: true },
  { path: "messages", imports: [], packages: [] },
  {
    path: "*.config.ts",
    imports: [env, "launcher"],
    packages: ["next", "next-intl", "vitest", "@playwright/test", "prisma", "tailwindcss"],
    node: true,
  },
];

/**
 * What a file whose name matches may import on top of its room. Tests and what only tests import stand
 * beside the code, and may look at files and generate cases; those with a database may call the builders.
 *
 * @type {readonly { name: RegExp, imports: readonly string[], packages: readonly string[], node: boolean }[]}
 */
export const testing = [
  {
    name: /\.db\.(test|testing)\.tsx?$/,
    imports: [server("db"), "prisma/seed"],
    packages: [
      ...["vitest", "fast-check", "pg", "smtp-server"],
      ...["@prisma/schema-engine-wasm", "@prisma/driver-adapter-utils"],
    ],
    node: true,
  },
  {
    name: /\.(test|testing)\.(tsx?|mjs)$/,
    imports: ["messages"],
    packages: ["vitest", "fast-check", "ajv"],
    node: true,
  },
];

/** How a specifier that begins so is written as a path of the checkout (the `paths` of tsconfig.json). */
export const aliases = { "@/": "src/", "@messages/": "messages/" };

/** Names that say nothing about the owner of what is inside, for files and folders alike. */
export const forbiddenNames = [
  "util",
  "utils",
  "helper",
  "helpers",
  "misc",
  "common",
  "shared",
  "lib",
  "libs",
];
