import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { schema } from "../../api/graphql/schema.ts";

/** A request as a client may send it: mostly right, now and then wrong. */
export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
}

/** How deep fields, fragments and input objects are nested. */
const DEEPEST = 4;

/** Values by the name of an argument or input field, right and wrong ones; ids come from the graph. */
const VALUES: Record<string, readonly string[]> = {
  power: ["production_content", "production_traffic", "no_such_power"],
  powers: ["production_content", "interception"],
  offence: ["false_information", "illegal_access", "no_such_offence"],
  offences: ["false_information", "illegal_access"],
  safeguard: ["user_notification", "prior_judicial_authorisation", "nothing"],
  asOf: ["2024-08-08", "2001-01-01", "2024-02-31"],
  since: ["2000-01-01", "2024-01-01"],
  after: ["not a cursor"],
  text: ["computer", "ice"],
  query: ["computer", "ice"],
};

/** Builds one document over the schema, drawing every choice from fast-check. */
class Writer {
  readonly #draw: GeneratorValue;
  readonly #ids: readonly string[];
  readonly #fragments: { name: string; on: string; text: string }[] = [];
  readonly #variables: { name: string; text: string }[] = [];
  readonly #given: Record<string, unknown> = {};
  /** Whether what no validation lets pass may be in it. */
  readonly #careless: boolean;
  #names = 0;

  constructor(draw: GeneratorValue, ids: readonly string[]) {
    this.#draw = draw;
    this.#ids = ids;
    this.#careless = this.#often(20);
  }

  #upTo(max: number): number {
    return this.#draw(fc.nat, { max });
  }

  /** True in so many of a hundred cases. */
  #often(percent: number): boolean {
    return this.#upTo(99) < percent;
  }

  #oneOf<T>(all: readonly [T, ...T[]] | readonly T[]): T {
    return all[this.#upTo(all.length - 1)] as T;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** A value of an input type, as JSON; wrong once in a while. */
  #value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (this.#careless && this.#often(5))
      return this.#oneOf([17, "wrong", true, { wrong: 1 }, [null]]);
    if (!isNonNullType(type) && this.#often(8)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      // A single value stands for a list of one.
      if (this.#often(15)) return this.#value(nullable.ofType, name, depth);
      return Array.from({ length: this.#upTo(3) }, () => this.#value(nullable.ofType, name, depth));
    }
    const named = getNamedType(nullable);
    if (isEnumType(named)) return { enum: this.#oneOf(named.getValues()).name };
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth > 0 && this.#often(20)),
      );
      return {
        object: Object.fromEntries(
          fields.map((field) => [field.name, this.#value(field.type, field.name, depth - 1)]),
        ),
      };
    }
    const known = VALUES[name];
    switch (named.name) {
      case "Int":
        return this.#careless && this.#often(5) ? 2 ** 40 : this.#oneOf([1, 2, 3, 5, 0, -1]);
      case "Float":
        return this.#oneOf([0, 0.5, 1, 100, -1]);
      case "Boolean":
        return this.#often(50);
      default:
        if (known && this.#often(90)) return this.#oneOf(known);
        return this.#often(90) ? this.#oneOf(this.#ids) : this.#oneOf(["", 'é"\\\n', "KEN"]);
    }
  }

  /** A value as it stands in a document. */
  #literal(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((one) => this.#literal(one)).join(", ")}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    if ("enum" in value) return String(value.enum);
    const fields = "object" in value ? (value.object as object) : value;
    return `{${Object.entries(fields)
      .map(([key, one]) => `${key}: ${this.#literal(one)}`)
      .join(", ")}}`;
  }

  /** The same value as a variable's JSON. */
  #json(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#json(one));
    if (value === null || typeof value !== "object") return value;
    if ("enum" in value) return value.enum;
    const fields = "object" in value ? (value.object as object) : value;
    return Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, this.#json(one)]));
  }

  /** A value written out, or a variable that holds it, is null, has a default, or is missing. */
  #argument(type: GraphQLInputType, name: string): string {
    if (this.#often(60)) return this.#literal(this.#value(type, name, DEEPEST - 2));
    const variable = this.#name("v");
    const byDefault = this.#often(30) ? ` = ${this.#literal(this.#value(type, name, 1))}` : "";
    this.#variables.push({ name: variable, text: `$${variable}: ${type}${byDefault}` });
    if (this.#often(byDefault ? 50 : 95))
      this.#given[variable] = this.#json(this.#value(type, name, DEEPEST - 2));
    return `$${variable}`;
  }

  #arguments(all: readonly GraphQLArgument[], isRoot: boolean): string {
    const given = all.filter(({ type }) => isNonNullType(type) || this.#often(isRoot ? 25 : 40));
    if (given.length === 0) return "";
    return `(${given.map(({ name, type }) => `${name}: ${this.#argument(type, name)}`).join(", ")})`;
  }

  #directives(): string {
    if (!this.#often(25)) return "";
    const condition = (): string => {
      if (this.#often(40)) return String(this.#often(50));
      // One variable often rules several places.
      const [shared] = this.#variables.filter(({ name }) => name.startsWith("if"));
      if (shared && this.#often(50)) return `$${shared.name}`;
      const variable = this.#name("if");
      this.#variables.push({ name: variable, text: `$${variable}: Boolean!` });
      if (!this.#often(2)) this.#given[variable] = this.#often(50);
      return `$${variable}`;
    };
    const names = this.#often(10) ? ["skip", "include"] : [this.#oneOf(["skip", "include"])];
    return names.map((name) => ` @${name}(if: ${condition()})`).join("");
  }

  /** Types on which a fragment inside this one may stand. */
  #conditions(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (isAbstractType(type)) return [type, ...schema.getPossibleTypes(type)];
    return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const conditions = this.#conditions(type);
    const fits = this.#fragments.filter(({ on }) => conditions.some(({ name }) => name === on));
    if (fits.length > 0 && this.#often(65)) return `...${this.#oneOf(fits).name}`;
    const on = this.#oneOf(conditions);
    const name = this.#name("F");
    const text = `fragment ${name} on ${on.name} ${this.#selections(on, depth - 1)}`;
    // Only now, so that no fragment spreads itself.
    this.#fragments.push({ name, on: on.name, text });
    return `...${name}`;
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    if (!("getFields" in type) || this.#often(10))
      return `${this.#often(30) ? `${this.#name("t")}: ` : ""}__typename`;
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return "__typename";
    if (this.#careless && this.#often(1)) return "noSuchField";
    const field = this.#oneOf(fields);
    const given = this.#arguments(field.args, type === schema.getQueryType());
    // Fields of one name with different arguments cannot stand side by side.
    const alias = this.#often(given === "" ? 12 : 95) ? `${this.#name("a")}: ` : "";
    const inner = getNamedType(field.type);
    const below = isCompositeType(inner) ? ` ${this.#selections(inner, depth - 1)}` : "";
    return `${alias}${field.name}${given}${this.#directives()}${below}`;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const one = (): string => {
      if (depth > 0 && this.#often(30)) return `${this.#spread(type, depth)}${this.#directives()}`;
      if (depth > 0 && this.#often(15)) {
        const on = this.#oneOf(this.#conditions(type));
        const condition = on === type && this.#often(50) ? "" : ` on ${on.name}`;
        return `...${condition}${this.#directives()} ${this.#selections(on, depth - 1)}`;
      }
      return this.#field(type, depth);
    };
    return `{ ${Array.from({ length: 1 + this.#upTo(3) }, one).join(" ")} }`;
  }

  /** The whole document; now and then with a second operation. */
  write(): Asked {
    const root = schema.getQueryType();
    if (!root) throw new Error("the schema has no query type");
    const name = this.#often(30) ? this.#name("Q") : null;
    const body = this.#selections(root, DEEPEST);
    const variables = this.#variables.map(({ text }) => text);
    const declared = variables.length > 0 ? `(${variables.join(", ")})` : "";
    const operation = `query ${name ?? ""}${declared} ${body}`;
    const other = name !== null && this.#often(30) ? " query Other { __typename }" : "";
    const fragments = this.#fragments.map(({ text }) => ` ${text}`).join("");
    const asked = name !== null && (other !== "" || this.#often(50)) && !this.#often(5);
    return {
      query: `${operation}${other}${fragments}`,
      variables: this.#given,
      ...(asked ? { operationName: this.#often(3) ? "Missing" : name } : {}),
    };
  }
}

/**
 * Documents over the real schema with their variables: nested and shared fragments, directives with
 * both values, aliases, interfaces, variables of every input type, nulls, and some mistakes.
 */
export const documents = (ids: readonly string[]): fc.Arbitrary<Asked> =>
  fc.gen().map((draw) => new Writer(draw, ids).write());
