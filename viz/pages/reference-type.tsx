import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from "graphql";
import { NotHere } from "../address/errors.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import { firstSentence, schema } from "../queries/sdl.ts";
import type { Page } from "../shell/page.ts";
import { Description, Field, Inputs, typePath } from "./reference/sdl.tsx";

/** A place in the SDL: `Law.provisions`, or the argument `Query.laws(where:)`. */
interface Use {
  readonly text: string;
  readonly path: string;
}

/** Where a field is explained; those of the query type stand on the page of all questions. */
const fieldPath = (type: string, field: string): string =>
  type === schema.getQueryType()?.name ? `/api/reference#${field}` : `${typePath(type)}#${field}`;

function readUses(): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (used: GraphQLNamedType, use: Use) =>
    uses.set(used.name, [...(uses.get(used.name) ?? []), use]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        add(getNamedType(field.type), {
          text: `${type.name}.${field.name}`,
          path: fieldPath(type.name, field.name),
        });
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const path = fieldPath(type.name, field.name);
      add(getNamedType(field.type), { text: `${type.name}.${field.name}`, path });
      for (const argument of field.args)
        add(getNamedType(argument.type), {
          text: `${type.name}.${field.name}(${argument.name}:)`,
          path,
        });
    }
  }
  return uses;
}

const USES = readUses();

function kindOf(type: GraphQLNamedType): MessageKey {
  if (isInterfaceType(type)) return "reference.an.interface";
  if (isInputObjectType(type)) return "reference.an.input";
  if (isEnumType(type)) return "reference.an.enum";
  if (isScalarType(type)) return "reference.an.scalar";
  return "reference.an.object";
}

const TypeList = ({ types }: { types: readonly GraphQLNamedType[] }) => (
  <ul class="plain">
    {types.map(({ name, description }) => (
      <li key={name}>
        <a href={typePath(name)}>
          <code>{name}</code>
        </a>{" "}
        <EnglishText class="muted">{firstSentence(description)}</EnglishText>
      </li>
    ))}
  </ul>
);

/** What stands under the description, by the kind of type. */
const Members = ({ type }: { type: GraphQLNamedType }) => {
  const t = useMessages();
  if (isEnumType(type))
    return (
      <>
        <h2>{t("reference.values")}</h2>
        <dl>
          {type.getValues().map(({ name, description }) => (
            <div key={name} id={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Description of={description} />
              </dd>
            </div>
          ))}
        </dl>
      </>
    );
  if (isInputObjectType(type))
    return (
      <>
        <h2>{t("reference.fields")}</h2>
        <Inputs inputs={Object.values(type.getFields())} />
      </>
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  return (
    <>
      <h2>{t("reference.fields")}</h2>
      {Object.values(type.getFields()).map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </>
  );
};

/** One type of the SDL: what it is, what it has, and where it is met. */
export const referenceType: Page = {
  path: "/api/reference/*",
  async show({ rest, t }) {
    const type = schema.getType(rest);
    if (!type || isIntrospectionType(type)) throw new NotHere(t("refused.type", { id: rest }));
    const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    const uses = USES.get(type.name) ?? [];
    return {
      title: `${type.name}${t("clause.comma")}${t("reference.title")}`,
      description: firstSentence(type.description),
      body: (
        <>
          <p>
            <a href="/api/reference">{t("reference.title")}</a>
          </p>
          <h1>{type.name}</h1>
          <Description of={type.description} />
          <p class="muted">{t(kindOf(type))}</p>
          <Members type={type} />
          {interfaces.length > 0 && (
            <>
              <h2>{t("reference.also")}</h2>
              <TypeList types={interfaces} />
            </>
          )}
          {possible.length > 0 && (
            <>
              <h2>{t("reference.possible")}</h2>
              <TypeList types={possible} />
            </>
          )}
          {uses.length > 0 && (
            <>
              <h2>{t("reference.uses")}</h2>
              <ul class="plain">
                {uses.map(({ text, path }) => (
                  <li key={text}>
                    <a href={path}>
                      <code>{text}</code>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ),
    };
  },
};
