import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** Tests read the packages' sources, so that no build stands between an edit and its test. */
const conditions = ["@zwgk/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 },
});
