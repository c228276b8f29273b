import { formatCode } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { type Named, NodeName } from "./node-name.tsx";

/** A node in a list of what was found: its name, which leads on, and its kind. */
export const NodeItem = ({ node, href }: { node: Named; href: string }) => {
  const t = useMessages();
  return (
    <li>
      <a href={href}>
        <NodeName node={node} t={t} />
      </a>{" "}
      <span class="muted">{formatCode("node", node.__typename, t)}</span>
    </li>
  );
};
