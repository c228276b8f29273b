import type { Option } from "./choices.tsx";

/** A choice of several as links: each puts its own value in or takes it out, and the rest of the address stays. */
export const Toggles = ({
  label,
  name,
  options,
  chosen,
  every,
  href,
}: {
  label: string;
  name: string;
  options: readonly Option[];
  chosen: readonly string[];
  /** What it is called that none is chosen, which means all. */
  every: string;
  href: (chosen: readonly string[]) => string;
}) => (
  <div class="choice">
    <span class="choice-label" id={`choice-${name}`}>
      {label}
    </span>
    <ul aria-labelledby={`choice-${name}`}>
      <li>
        <a class="pill" href={href([])} aria-current={chosen.length === 0 ? "true" : undefined}>
          {every}
        </a>
      </li>
      {options.map(([value, text]) => {
        const isChosen = chosen.includes(value);
        const others = chosen.filter((one) => one !== value);
        return (
          <li key={value}>
            <a
              class="pill"
              href={href(isChosen ? others : [...others, value])}
              aria-current={isChosen ? "true" : undefined}
            >
              {text}
            </a>
          </li>
        );
      })}
    </ul>
  </div>
);
