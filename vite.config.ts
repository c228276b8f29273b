import { defineConfig } from "vite";

/** The browser's part: one script and one style sheet with the fonts, served by ourselves. */
export default defineConfig({
  build: {
    outDir: "viz/dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    rollupOptions: { input: "viz/client/main.ts" },
  },
  logLevel: "warn",
});
