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
import { EnglishText } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import { firstSentence, schema } from "../queries/sdl.ts";
import type { Page } from "../shell/page.ts";
import { Description, Field, Inputs, typePath } from "./reference/sdl.tsx";

const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

const types = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && type !== schema.getQueryType())
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const KINDS: readonly [title: MessageKey, is: (type: GraphQLNamedType) => boolean][] = [
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
          <EnglishText class="muted">{firstSentence(description)}</EnglishText>
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
  async show({ t }) {
    const counted = {
      questions: t("count.questions", { count: queries.length }),
      types: t("count.types", { count: types.length }),
    };
    return {
      title: t("reference.title"),
      description: t("reference.description", counted),
      body: (
        <>
          <h1>{t("reference.title")}</h1>
          <p class="standfirst">{t("reference.standfirst", counted)}</p>
          <p>
            <a href="/graphql">{t("reference.try")}</a> ·{" "}
            <a href="/schema.graphql">{t("reference.download")}</a> ·{" "}
            <a href="/api">{t("api.examples")}</a>
          </p>
          <ul class="plain" aria-label={t("reference.here")}>
            <li>
              <a href="#questions">{t("reference.questions")}</a>
            </li>
            <li>
              <a href="#types">{t("reference.types")}</a>
            </li>
            <li>
              <a href="#costs">{t("reference.costList")}</a>
            </li>
          </ul>
          <h2 id="questions">{t("reference.questions")}</h2>
          {queries.map((field) => (
            <Field key={field.name} field={field} alwaysCost />
          ))}
          <h2 id="types">{t("reference.types")}</h2>
          {KINDS.map(([title, is]) => (
            <Types key={title} title={t(title)} of={types.filter(is)} />
          ))}
          <h2 id="costs">{t("reference.costList")}</h2>
          {directives.map((directive) => (
            <Directive key={directive.name} directive={directive} />
          ))}
        </>
      ),
    };
  },
};
