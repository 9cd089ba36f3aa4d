import { SMTPServer } from "smtp-server";

/** A server that takes mail, slowly enough to be left in the middle of it. */
export interface MailSink {
  readonly url: string;
  /** Subject and message id of everything that it took, in order. */
  readonly taken: readonly { readonly subject: string; readonly id: string }[];
  readonly close: () => Promise<void>;
}

const TAKES = 15;

/** Starts one on a free port. */
export async function aMailSink(): Promise<MailSink> {
  const taken: { subject: string; id: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        const header = (name: string) => new RegExp(`^${name}: (.*)\r$`, "mi").exec(text)?.[1] ?? "";
        setTimeout(() => {
          taken.push({ subject: header("Subject"), id: header("Message-ID") });
          done();
        }, TAKES);
      });
    },
  });
  // A sender that is killed in the middle is what it is for.
  server.on("error", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
