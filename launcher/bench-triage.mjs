import { writeFileSync } from "node:fs";
import { serveBarePage } from "./bare-page.mjs";
import { ensureBuilt } from "./build.mjs";
import { openEmbedded } from "./database/open.mjs";
import { superuserUrl } from "./database/roles.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { ensureGenerated } from "./generate.mjs";
import { childEnv, node24 } from "./node24.mjs";
import { freePort } from "./postgres/free-port.mjs";
import { inRoot, root } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { typescript } from "./run-script.mjs";
import { say } from "./say.mjs";
import { actionKeyOf, secretsOf } from "./secrets.mjs";
import { openSite, takePort } from "./site.mjs";
import { checkoutState, openState } from "./state.mjs";
import { onStop, stop, stopOnSignals } from "./stopping.mjs";
import { removeTemporary, temporaryState } from "./temporary-state.mjs";
import { whereToListen } from "./where-to-listen.mjs";

const DATABASE = "upright_bench_test";

/**
 * Measures the triage table on a PostgreSQL of its own in a temporary folder, which is removed when it ends, unless
 * `--keep` has it stay for the next run. The site runs in this process, the measuring in another.
 * @param {string[]} args of bench/triage/run.ts
 */
export async function benchTriage(args) {
  const measure = [...typescript(), "--import", inRoot("launcher", "for-the-server.mjs")];
  const script = inRoot("bench", "triage", "run.ts");
  const tsconfig = { TSX_TSCONFIG_PATH: inRoot("tsconfig.json") };
  if (args.includes("--help")) {
    process.exitCode = (
      await runChild(node24(), [...measure, script, "--help"], {
        ...{ cwd: root, env: childEnv(tsconfig) },
      })
    ).code;
    return;
  }
  stopOnSignals(() => 1);
  await ensureGenerated();
  const pages = !args.includes("--no-pages");
  if (pages) await ensureBuilt();
  const keep = args.includes("--keep");
  const state = keep ? openState(inRoot(".upright", "bench-triage")) : await temporaryState();
  if (!keep) onStop(() => removeTemporary(state));
  // Durable: what a write costs is part of what is measured.
  const { urls, embedded } = await openEmbedded(state, DATABASE, {
    onStarted: (started) => onStop(() => (keep ? started.stop() : undefined)),
  });
  const superuser = new URL(superuserUrl(embedded.port, secretsOf(state)));
  superuser.pathname = `/${DATABASE}`;
  const site = pages ? await takePort({ ...whereToListen({}), port: await freePort() }) : null;
  const environment = applicationEnvironment({
    urls,
    authSecret: secretsOf(state).authSecret,
    actionKey: actionKeyOf(checkoutState()),
    address: `http://localhost:${site?.port ?? 3000}`,
    demo: false,
    state: state.folder,
  });
  if (site) await openSite(site, environment);
  const bare = pages ? await serveBarePage() : "";
  // In a file, because what stands in a command line everybody on the machine can read.
  const places = state.in("bench.json");
  const told = {
    superuser: superuser.href,
    app: urls.app,
    folder: state.folder,
    site: site && {
      address: environment.UPRIGHT_ADDRESS,
      bare,
      pid: process.pid,
      secret: environment.AUTH_SECRET,
    },
  };
  writeFileSync(places, JSON.stringify(told), { mode: 0o600 });
  const { code, seconds } = await runChild(node24(), [...measure, script, "--places", places, ...args], {
    cwd: root,
    env: childEnv({ ...environment, ...tsconfig }),
  });
  say(`measured in ${seconds.toFixed(0)} s`);
  await stop(code);
}
