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
import { Written } from "../i18n/locale.tsx";
import type { WordKey } from "../i18n/messages.ts";
import { firstSentence, schema } from "../queries/sdl.ts";
import type { Page } from "../shell/page.ts";
import { Description, Field, Inputs, typePath } from "./reference/sdl.tsx";

const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

const types = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && type !== schema.getQueryType())
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const KINDS: readonly [title: WordKey, is: (type: GraphQLNamedType) => boolean][] = [
  ["reference.kind.answers", (type) => isObjectType(type) || isInterfaceType(type)],
  ["reference.kind.inputs", isInputObjectType],
  ["reference.kind.values", isEnumType],
  ["reference.kind.scalars", (type) => isScalarType(type) && !isSpecifiedScalarType(type)],
];

const Types = ({ title, of }: { title: string; of: readonly GraphQLNamedType[] }) => (
  <>
    <h3>{title}</h3>
    <ul class="plain">
      {of.map(({ name, description }) => (
        <li key={name}>
          <a href={typePath(name)}>
            <code>{name}</code>
          </a>{" "}
          <Written class="muted">{firstSentence(description)}</Written>
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
  async show({ words }) {
    const counted = {
      questions: words("count.questions", { count: queries.length }),
      types: words("count.types", { count: types.length }),
    };
    return {
      title: words("reference.title"),
      description: words("reference.description", counted),
      body: (
        <>
          <h1>{words("reference.title")}</h1>
          <p class="standfirst">{words("reference.standfirst", counted)}</p>
          <p>
            <a href="/graphql">{words("reference.try")}</a> ·{" "}
            <a href="/schema.graphql">{words("reference.download")}</a> ·{" "}
            <a href="/api">{words("api.examples")}</a>
          </p>
          <ul class="plain" aria-label={words("reference.here")}>
            <li>
              <a href="#questions">{words("reference.questions")}</a>
            </li>
            <li>
              <a href="#types">{words("reference.types")}</a>
            </li>
            <li>
              <a href="#costs">{words("reference.costList")}</a>
            </li>
          </ul>
          <h2 id="questions">{words("reference.questions")}</h2>
          {queries.map((field) => (
            <Field key={field.name} field={field} alwaysCost />
          ))}
          <h2 id="types">{words("reference.types")}</h2>
          {KINDS.map(([title, is]) => (
            <Types key={title} title={words(title)} of={types.filter(is)} />
          ))}
          <h2 id="costs">{words("reference.costList")}</h2>
          {directives.map((directive) => (
            <Directive key={directive.name} directive={directive} />
          ))}
        </>
      ),
    };
  },
};
