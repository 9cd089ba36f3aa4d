import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactCompiler: true,
  typedRoutes: false,
  // The title comes with the head, not streamed after it: it is there without script too.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Types are a step of "npm test" with the same compiler; doing it twice would only cost time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "nodemailer", "prom-client"],
  // Between two pages a browser may find no icon named, and asks for this one.
  rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
  // The front door holds every form to less, but the one with a file.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
};

export default createNextIntlPlugin("./src/app/i18n.ts")(config);
