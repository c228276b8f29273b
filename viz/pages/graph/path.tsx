import { graphPath, nodePath } from "../../address/links.ts";
import { relationWords } from "../../charts/graph/options.ts";
import type { WaySteps } from "../../charts/graph/subgraph.ts";
import { useWords } from "../../i18n/locale.tsx";
import { type Named, NodeName } from "../../records/node-name.tsx";
import { FoldedSources } from "../../records/sources.tsx";

const Linked = ({ node }: { node: Named }) => {
  const words = useWords();
  return (
    <a href={nodePath(node) ?? graphPath(node.id)}>
      <NodeName node={node} words={words} />
    </a>
  );
};

/** A way in words, with the sources of what it leads through. */
export const Way = ({ steps }: { steps: WaySteps }) => {
  const words = useWords();
  const [first] = steps;
  if (!first) return null;
  return (
    <>
      <p class="standfirst way">
        <Linked node={first.from} />
        {steps.map(({ name, direction, to }) => (
          <span key={to.id}>
            {" "}
            <span class="muted">
              <span class="arrow" aria-hidden="true">
                →
              </span>{" "}
              {relationWords(name, direction, words)}
            </span>{" "}
            <Linked node={to} />
          </span>
        ))}
      </p>
      <p class="notice">{words("graph.wayNote")}</p>
      <ol class="timeline">
        {[first.from, ...steps.map(({ to }) => to)].map((node) => (
          <li key={node.id}>
            <b>
              <NodeName node={node} words={words} />
            </b>
            {"sources" in node ? (
              <FoldedSources sources={node.sources} />
            ) : (
              <span class="muted">{words("graph.noSources")}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
};
