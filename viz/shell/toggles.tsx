import { ChoiceLinks, type Option } from "./controls.tsx";

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
  <ChoiceLinks
    label={label}
    name={name}
    links={[
      { href: href([]), text: every, chosen: chosen.length === 0 },
      ...options.map(([value, text]) => {
        const isChosen = chosen.includes(value);
        const others = chosen.filter((one) => one !== value);
        return { href: href(isChosen ? others : [...others, value]), text, chosen: isChosen };
      }),
    ]}
  />
);
