import { defineConfig } from "vite";

/** The one script that other sites name, so its address never changes. */
const COMPONENT = "lawdrift-chart";

/** The browser's part: our pages' script and style sheet with the fonts, that of a framed chart, and the web component. */
export default defineConfig({
  // The service may stand under a path of its host, so built files name one another from where they are.
  base: "./",
  build: {
    outDir: "viz/dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    rollupOptions: {
      input: ["viz/client/main.ts", "viz/client/frame.ts", `viz/client/${COMPONENT}.ts`],
      output: {
        entryFileNames: ({ name }) =>
          name === COMPONENT ? "[name].js" : "assets/[name]-[hash].js",
      },
    },
  },
  logLevel: "warn",
});
