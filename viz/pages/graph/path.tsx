import { graphPath, nodePath } from "../../address/links.ts";
import { relationshipName } from "../../charts/graph/options.ts";
import type { PathSteps } from "../../charts/graph/subgraph.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { type Named, NodeName } from "../../records/node-name.tsx";
import { FoldedSources } from "../../records/sources.tsx";

const Linked = ({ node }: { node: Named }) => {
  const t = useMessages();
  return (
    <a href={nodePath(node) ?? graphPath(node.id)}>
      <NodeName node={node} t={t} />
    </a>
  );
};

/** A connection in words, with the sources of what it leads through. */
export const PathFound = ({ steps }: { steps: PathSteps }) => {
  const t = useMessages();
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
              {relationshipName(name, direction, t)}
            </span>{" "}
            <Linked node={to} />
          </span>
        ))}
      </p>
      <details class="folded">
        <summary>{t("graph.stepSources")}</summary>
        <ol class="timeline">
          {[first.from, ...steps.map(({ to }) => to)].map((node) => (
            <li key={node.id}>
              <b>
                <NodeName node={node} t={t} />
              </b>
              {"sources" in node ? (
                <FoldedSources sources={node.sources} />
              ) : (
                <span class="muted">{t("graph.noSources")}</span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
};
