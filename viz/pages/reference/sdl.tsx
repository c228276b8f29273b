import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLType,
  getNamedType,
  isSpecifiedScalarType,
  print,
} from "graphql";
import type { VNode } from "preact";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { oneLine } from "../../queries/sdl.ts";
import { costOf, listSizeOf } from "../../queries/sdl-cost.ts";

/** Where a type is explained. */
export const typePath = (name: string): string => `/api/reference/${name}`;

/** A description, with what stands between backticks as code. */
export const Description = ({ of }: { of: string | null | undefined }) => (
  <EnglishText as="p">
    {oneLine(of)
      .split("`")
      .map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}
  </EnglishText>
);

/** A type as the SDL writes it, `[Law!]!`, with a link to what it is. */
function TypeOf({ type }: { type: GraphQLType }): VNode {
  const named = getNamedType(type);
  const [before = "", after = ""] = String(type).split(named.name);
  if (isSpecifiedScalarType(named)) return <code dir="ltr">{String(type)}</code>;
  return (
    <code dir="ltr">
      {before}
      <a href={typePath(named.name)}>{named.name}</a>
      {after}
    </code>
  );
}

/** What is taken if an argument is left out, as the SDL writes it; null if it says nothing. */
function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string | null {
  if (defaultValue === undefined) return null;
  const value = astFromValue(defaultValue, type);
  return value ? print(value) : null;
}

/** Arguments, or the fields of an input. */
export const Inputs = ({
  inputs,
  prefix = "",
}: {
  inputs: readonly (GraphQLArgument | GraphQLInputField)[];
  prefix?: string;
}) => (
  <dl>
    {inputs.map((input) => {
      const value = defaultOf(input);
      return (
        <div key={input.name} id={`${prefix}${input.name}`}>
          <dt>
            <code>{input.name}</code>: <TypeOf type={input.type} />
            {value !== null && (
              <span class="muted">
                {" "}
                = <code>{value}</code>
              </span>
            )}
          </dt>
          <dd>
            <Description of={input.description} />
          </dd>
        </div>
      );
    })}
  </dl>
);

/** What a field costs, for those of which the SDL says more than that it is 1. */
function costNote(field: GraphQLField<unknown, unknown>, t: Messages): string {
  const [cost, items] = [costOf(field), listSizeOf(field)];
  return [
    cost === 1 ? null : t("reference.costs", { cost }),
    items === null ? null : t("reference.items", { items }),
  ]
    .filter((note) => note !== null)
    .join(" ");
}

/** A field with its arguments, what it gives and what it costs. */
export const Field = ({
  field,
  alwaysCost = false,
}: {
  field: GraphQLField<unknown, unknown>;
  /** Whether the usual cost of 1 is said too. */
  alwaysCost?: boolean;
}) => {
  const t = useMessages();
  const note = costNote(field, t) || (alwaysCost ? t("reference.costs", { cost: 1 }) : "");
  return (
    <section class="card" id={field.name}>
      <h3>
        <code>{field.name}</code>: <TypeOf type={field.type} />
      </h3>
      <Description of={field.description} />
      {note && <p class="muted">{note}</p>}
      {field.args.length > 0 && (
        <details class="codes">
          <summary>
            {t("count.arguments", { count: field.args.length })}
            <span class="visually-hidden">
              {" "}
              <code>{field.name}</code>
            </span>
          </summary>
          <Inputs inputs={field.args} prefix={`${field.name}.`} />
        </details>
      )}
    </section>
  );
};
