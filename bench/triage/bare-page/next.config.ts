import type { NextConfig } from "next";

/** As the app's own where that costs time: the compiler for React, no header that nobody needs. */
const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
};
export default config;
