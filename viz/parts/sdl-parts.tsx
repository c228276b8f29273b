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
import { oneLine } from "./sdl.ts";
import { costOf, listSizeOf } from "./sdl-cost.ts";
import { plural } from "./words.ts";

/** Where a type is explained. */
export const typePath = (name: string): string => `/api/reference/${name}`;

/** A description, with what stands between backticks as code. */
export const Description = ({ of }: { of: string | null | undefined }) => (
  <p>
    {oneLine(of)
      .split("`")
      .map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}
  </p>
);

/** A type as the SDL writes it, `[Law!]!`, with a link to what it is. */
export function TypeOf({ type }: { type: GraphQLType }): VNode {
  const named = getNamedType(type);
  const [before = "", after = ""] = String(type).split(named.name);
  if (isSpecifiedScalarType(named)) return <code>{String(type)}</code>;
  return (
    <code>
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
function costNote(field: GraphQLField<unknown, unknown>): string {
  const [cost, items] = [costOf(field), listSizeOf(field)];
  return [
    cost === 1 ? null : `Costs ${cost}.`,
    items === null ? null : `Counted as ${plural(items, "item")}.`,
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
  const note = costNote(field) || (alwaysCost ? "Costs 1." : "");
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
            {plural(field.args.length, "argument")}
            <span class="visually-hidden"> of {field.name}</span>
          </summary>
          <Inputs inputs={field.args} prefix={`${field.name}.`} />
        </details>
      )}
    </section>
  );
};
