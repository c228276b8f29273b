import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { NO_RELEASES, type Releases } from "./release-paths.ts";

export const ReleasesContext = createContext<Releases>(NO_RELEASES);

/** Which releases are frozen, and which of them the page shows. */
export const useReleases = (): Releases => useContext(ReleasesContext);
