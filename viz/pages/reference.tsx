import {
  type GraphQLDirective,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import type { Page } from "../parts/page.ts";
import { firstSentence, schema } from "../parts/sdl.ts";
import { Description, Field, Inputs, typePath } from "../parts/sdl-parts.tsx";
import { plural } from "../parts/words.ts";

const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

const types = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && type !== schema.getQueryType())
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const KINDS: readonly [title: string, is: (type: GraphQLNamedType) => boolean][] = [
  ["Answers", (type) => isObjectType(type) || isInterfaceType(type)],
  ["Filters and other inputs", isInputObjectType],
  ["Lists of values", isEnumType],
  ["Single values", (type) => isScalarType(type) && !isSpecifiedScalarType(type)],
];

const Types = ({ title, of }: { title: string; of: readonly GraphQLNamedType[] }) => (
  <>
    <h3>{title}</h3>
    <ul class="plain">
      {of.map(({ name, description }) => (
        <li key={name}>
          <a href={typePath(name)}>{name}</a>{" "}
          <span class="muted">{firstSentence(description)}</span>
        </li>
      ))}
    </ul>
  </>
);

const Directive = ({ directive }: { directive: GraphQLDirective }) => (
  <section class="card" id={`@${directive.name}`}>
    <h3>
      <code>@{directive.name}</code>
    </h3>
    <Description of={directive.description} />
    <Inputs inputs={directive.args} prefix={`@${directive.name}.`} />
  </section>
);

/** Directives that say something about fields; those of every GraphQL service are left out. */
const directives = schema
  .getDirectives()
  .filter(({ locations }) => locations.every((place) => place === "FIELD_DEFINITION"));

/** Every question that can be asked, and where every type is explained; made from the SDL. */
export const reference: Page = {
  path: "/api/reference",
  async show() {
    return {
      title: "API reference",
      description: `The ${plural(queries.length, "question")} of the GraphQL API with their arguments and costs, and all its types.`,
      body: (
        <>
          <h1>API reference</h1>
          <p class="standfirst">
            {plural(queries.length, "question")} and {plural(types.length, "type")}, each with its
            meaning. This page is made from the schema itself.
          </p>
          <p>
            <a href="/graphql">Try them in the playground</a>,{" "}
            <a href="/schema.graphql">download the schema</a>, or go back to{" "}
            <a href="/api">working examples</a>.
          </p>
          <ul class="plain" aria-label="On this page">
            <li>
              <a href="#questions">Questions</a>
            </li>
            <li>
              <a href="#types">Types</a>
            </li>
            <li>
              <a href="#costs">Costs</a>
            </li>
          </ul>
          <h2 id="questions">Questions</h2>
          {queries.map((field) => (
            <Field key={field.name} field={field} alwaysCost />
          ))}
          <h2 id="types">Types</h2>
          {KINDS.map(([title, is]) => (
            <Types key={title} title={title} of={types.filter(is)} />
          ))}
          <h2 id="costs">Costs</h2>
          {directives.map((directive) => (
            <Directive key={directive.name} directive={directive} />
          ))}
        </>
      ),
    };
  },
};
