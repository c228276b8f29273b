import type { ComponentChildren } from "preact";
import { withQuery } from "../address/links.ts";
import { MeasureChoicesDocument, type MeasureChoicesQuery } from "../generated/queries.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { researchedStates, type StateNamed } from "./researched-states.ts";

/** What a reader can choose from on pages of measures, in the reader's language. */
export interface Choices {
  readonly states: readonly StateNamed[];
  /** Treaties by which one party may ask another. */
  readonly treaties: MeasureChoicesQuery["treaties"]["nodes"];
  readonly everyTreaty: MeasureChoicesQuery["treaties"]["nodes"];
  readonly everyPower: readonly Option[];
  /** Powers that some treaty lets a state ask for. */
  readonly powers: readonly Option[];
  readonly lenses: readonly Option[];
  readonly offences: readonly Option[];
  /** Of whom or what something is said. */
  readonly objects: readonly Option[];
  readonly safeguards: readonly Option[];
  readonly roles: readonly Option[];
  readonly release: string;
}

export type Option = readonly [value: string, label: string];

export async function choices(ask: Ask, t: Messages): Promise<Choices> {
  const [states, { treaties, codebook, meta }] = await Promise.all([
    researchedStates(ask, t),
    ask(MeasureChoicesDocument, { lang: t.lang }),
  ]);
  const asking = treaties.nodes.filter(({ cooperation }) => cooperation.length > 0);
  const carried = new Set(
    asking.flatMap(({ cooperation }) => cooperation.map(({ power }) => power.code)),
  );
  const of = (kind: string): Option[] =>
    codebook.filter((code) => code.kind === kind).map(({ code, label }) => [code, label]);
  return {
    states,
    treaties: asking,
    everyTreaty: treaties.nodes,
    everyPower: of("power"),
    powers: of("power").filter(([code]) => carried.has(code)),
    lenses: of("lens"),
    offences: of("offence"),
    objects: of("expression_object").filter(([code]) => code !== "unclear"),
    safeguards: of("safeguard"),
    roles: of("role"),
    release: meta.release,
  };
}

export const stateOptions = ({ states }: Choices): Option[] =>
  states.map(({ id, name }) => [id, name]);

/** A choice as links, of which some are chosen. */
export const ChoiceLinks = ({
  label,
  name,
  links,
}: {
  label: string;
  name: string;
  links: readonly { readonly href: string; readonly text: string; readonly chosen: boolean }[];
}) => (
  <div class="choice">
    <span class="choice-label" id={`choice-${name}`}>
      {label}
    </span>
    <ul aria-labelledby={`choice-${name}`}>
      {links.map(({ href, text, chosen }) => (
        <li key={text}>
          <a class="pill" href={href} aria-current={chosen ? "true" : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </div>
);

/** A choice of one as links: one step, and the rest of the address stays. */
export const Pills = ({
  label,
  name,
  path,
  query,
  options,
  chosen,
}: {
  label: string;
  name: string;
  path: string;
  query: Readonly<Record<string, string | null>>;
  options: readonly Option[];
  chosen: string;
}) => (
  <ChoiceLinks
    label={label}
    name={name}
    links={options.map(([value, text]) => ({
      href: withQuery(path, { ...query, [name]: value }),
      text,
      chosen: value === chosen,
    }))}
  />
);

/** A choice as a field of a form, with a first entry for none where there may be none. */
export const Pick = ({
  label,
  name,
  options,
  chosen,
  none,
  id = `pick-${name}`,
}: {
  label: string;
  name: string;
  /** Tells apart fields of one name. */
  id?: string;
  options: readonly Option[];
  chosen?: string | null;
  none?: string;
}) => (
  <span class="pick">
    <label for={id}>{label}</label>{" "}
    <select id={id} name={name}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map(([value, text]) => (
        <option key={value} value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </span>
);

/** Choices above a picture, folded where a narrow screen has no room for both. */
export const FoldedChoices = ({ children }: { children: ComponentChildren }) => {
  const t = useMessages();
  return (
    <details class="choices">
      <summary>{t("home.options")}</summary>
      {children}
    </details>
  );
};

/** What an address said, carried along by a form. */
export const Hidden = ({ query }: { query: Record<string, string | undefined> }) => (
  <>
    {Object.entries(query).map(([name, value]) =>
      value ? <input key={name} type="hidden" name={name} value={value} /> : null,
    )}
  </>
);

/** The first and the last year of a form. */
export const Years = ({
  t,
  from,
  to,
}: {
  t: Messages;
  from: number | string | undefined;
  to: number | string | undefined;
}) => (
  <>
    {(
      [
        ["from", from],
        ["to", to],
      ] as const
    ).map(([name, year]) => (
      <span class="pick" key={name}>
        <label for={name}>{t(`years.${name}`)}</label>{" "}
        <input id={name} name={name} type="number" min="1950" max="2100" value={year} />
      </span>
    ))}
  </>
);

/** The day of a form. */
export const Day = ({ label, day }: { label: string; day: string }) => (
  <span class="pick">
    <label for="pick-asOf">{label}</label>{" "}
    <input id="pick-asOf" name="asOf" type="date" value={day} min="2001-01-01" />
  </span>
);
