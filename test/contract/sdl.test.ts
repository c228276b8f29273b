import {
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../api/arguments/limits.ts";
import { schema } from "../../api/graphql/schema.ts";
import { CODE_KINDS, codebook, WORD_LANGUAGES } from "../../schema/codebook/codebook.ts";
import { NODES } from "../../schema/graph/nodes.ts";
import { LAW_KINDS, LAW_STATUSES } from "../../schema/records/law.ts";

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);
const withFields = types.filter(
  (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type),
);

/** Everything in the SDL that has a name, as `Type.field(argument)`, with its description. */
function* named(): Generator<[string, string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  for (const type of withFields)
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      if ("args" in field)
        for (const { name, description } of field.args)
          yield [`${type.name}.${field.name}(${name})`, description];
    }
}

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

describe("the SDL", () => {
  it("describes every type, field, argument and value", () => {
    const silent = [...named()].filter(([, text]) => !text?.trim()).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it("describes in sentences", () => {
    const loose = [...named()].filter(
      ([, text]) => text && !/^[\p{L}\d`“(][\s\S]*\.?$/u.test(text),
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it("has nothing that can be changed", () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it("has no type that cannot be reached from a question", () => {
    const reached = new Set<GraphQLNamedType>();
    const visit = (type: GraphQLNamedType) => {
      if (reached.has(type)) return;
      reached.add(type);
      if (isInterfaceType(type)) for (const one of schema.getPossibleTypes(type)) visit(one);
      if (isObjectType(type)) for (const one of type.getInterfaces()) visit(one);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          visit(getNamedType(field.type as GraphQLType));
          if ("args" in field)
            for (const argument of field.args) visit(getNamedType(argument.type as GraphQLType));
        }
    };
    const query = schema.getQueryType();
    if (query) visit(query);
    expect(types.filter((type) => !reached.has(type)).map(({ name }) => name)).toEqual([]);
  });

  it("says that a list of facts is never null and holds no null", () => {
    const loose = withFields.flatMap((type) =>
      isInputObjectType(type)
        ? []
        : Object.values(type.getFields())
            .filter(({ type: of }) => String(of).startsWith("[") && !String(of).endsWith("!]!"))
            .map((field) => `${type.name}.${field.name}`),
    );
    expect(loose).toEqual([]);
  });

  it("has no scalars but those that it explains", () => {
    expect(
      types
        .filter(isScalarType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Day", "PartialDate"]);
  });

  it("publishes the limits that hold", () => {
    const published = schema.getType("Limits");
    const fields = isObjectType(published) ? Object.keys(published.getFields()) : [];
    expect(fields.filter((field) => !(field in LIMITS))).toEqual([]);
  });
});

describe("the lists of the SDL are those of the data", () => {
  it.each<[string, readonly string[]]>([
    ["LawKind", LAW_KINDS],
    ["LawStatus", LAW_STATUSES],
    ["SourceTier", Object.keys(codebook.tier)],
    ["Lens", Object.keys(codebook.lens)],
    ["TreatyKind", ["cybercrime", "human_rights", "cooperation"]],
    ["PrisonKind", ["term", "life", "death", "none", "unknown"]],
    ["CodeKind", CODE_KINDS],
    ["YesNoUnclear", Object.keys(codebook.yes_no_unclear)],
    ["Language", ["en", ...WORD_LANGUAGES]],
    ["Governs", ["requested", "requesting", "weaker"]],
  ])("%s", (name, values) => {
    expect(valuesOf(name)).toEqual([...values]);
  });
});

describe("every field of a node that is nothing but a property", () => {
  it("is a property of its row", () => {
    const missing = Object.entries(NODES).flatMap(([label, row]) => {
      const type = schema.getType(label);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields())
        .filter((field) => !field.resolve && !(field.name in row.shape))
        .map((field) => `${label}.${field.name}`);
    });
    expect(missing).toEqual([]);
  });
});
