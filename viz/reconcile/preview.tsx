import { renderToString } from "preact-render-to-string";
import type { Entity } from "./entity.ts";

const STYLE =
  "body{margin:.8rem 1rem;font:15px/1.4 system-ui,sans-serif;color:#1b1a17;background:#fafaf5}h1{font-size:1.1rem;margin:0 0 .3rem}p{margin:0 0 .3rem}.muted{color:#635f57}a{color:#1f5f8b}";

/** A small page about one entity, to be shown within another program. */
export const previewOf = ({ id, name, description, type }: Entity, page: string): string =>
  `<!doctype html>${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{name}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>
          <a href={page} target="_blank" rel="noopener">
            {name}
          </a>
        </h1>
        {description && <p>{description}</p>}
        <p class="muted">
          {type.name}, <code>{id}</code>
        </p>
      </body>
    </html>,
  )}`;
