import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  getNamedType,
} from 'graphql';
import { Chance } from './chance.js';

/** A question that somebody might ask. */
export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
}

/** Values by the name of a scalar or an argument. */
export type Values = Record<string, readonly unknown[]>;

const DEEPEST = 4;

/** Questions of any shape that a schema allows; the same number gives the same question. */
export function randomQuery(schema: GraphQLSchema, values: Values, number: number): RandomQuery {
  return new Writer(schema, values, new Chance(number)).write();
}

class Writer {
  private readonly definitions: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private count = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: Values,
    private readonly chance: Chance,
  ) {}

  write(): RandomQuery {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('a schema without questions');
    const selection = this.selection(root, 0);
    const body = [selection, ...this.fragments].join('\n');
    // A variable that nothing uses is a fault.
    if (body.includes('$yes')) this.definitions.push('$yes: Boolean = true');
    if (body.includes('$no')) this.definitions.push('$no: Boolean!');
    if (body.includes('$no')) this.variables['no'] = false;
    const head = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    return { query: `query Random${head} ${body}`, variables: this.variables };
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isAbstractType(named)) return this.possible(named.name, depth);
    return isObjectType(named) ? this.shared(named.name, this.fields(named, depth), depth) : '';
  }

  private fields(named: GraphQLObjectType, depth: number): string {
    const fields = Object.values(named.getFields()).filter(
      (field) => depth < DEEPEST || !isObjectType(getNamedType(field.type)),
    );
    const chosen = this.chance.some(fields, depth === 0 ? 2 : 5).map((field) => this.field(field, depth));
    const also = this.chance.oneIn(4) ? ['__typename'] : [];
    return `{ ${[...chosen, ...also].join(' ') || '__typename'} }`;
  }

  // Some selections stand in fragments.
  private shared(type: string, body: string, depth: number): string {
    if (depth === 0 || !this.chance.oneIn(6)) return body;
    if (this.chance.oneIn(2)) return `{ __typename ... on ${type}${this.condition()} ${body} }`;
    const name = this.name('Part');
    this.fragments.push(`fragment ${name} on ${type} ${body}`);
    return `{ __typename ...${name}${this.condition()} }`;
  }

  private possible(name: string, depth: number): string {
    const abstract = this.schema.getType(name);
    if (!isAbstractType(abstract)) return '';
    const types = this.chance.some(this.schema.getPossibleTypes(abstract), 3);
    const parts = types.map((type) => `... on ${type.name} ${this.selection(type, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    // Two fields of one name must ask the same, so each has a name of its own.
    const alias = field.args.length > 0 || this.chance.oneIn(5) ? `${this.name('f')}: ` : '';
    const given = field.args.filter(({ type }) => isNonNullType(type) || this.chance.oneIn(3));
    const args = given.map((argument) => `${argument.name}: ${this.argument(argument)}`);
    const asked = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.condition()}`;
    return `${asked} ${this.selection(field.type, depth + 1)}`;
  }

  private condition(): string {
    return this.chance.oneIn(8)
      ? ` ${this.chance.one(['@include(if: $yes)', '@include(if: $no)', '@skip(if: $no)', '@skip(if: true)'])}`
      : '';
  }

  private argument({ name: known, type }: GraphQLArgument): string {
    const pool = this.values[known];
    const value = pool ? this.chance.one(pool) : this.value(type);
    if (!this.chance.oneIn(2)) return literal(value, type);
    const name = this.name('v');
    const fallback = this.chance.oneIn(4) && value !== null ? ` = ${literal(value, type)}` : '';
    this.definitions.push(`$${name}: ${String(type)}${fallback}`);
    // Left out, or of another kind than is asked for: that is to be refused in the same words.
    if (!this.chance.oneIn(10)) this.variables[name] = this.chance.oneIn(25) ? { wrong: [value] } : value;
    return `$${name}`;
  }

  private value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.present(type.ofType);
    return this.chance.oneIn(30) ? null : this.present(type);
  }

  private present(type: GraphQLInputType): unknown {
    if (isListType(type)) {
      return Array.from({ length: this.chance.upTo(3) }, () => this.value(type.ofType));
    }
    if (isEnumType(type)) return this.chance.one(type.getValues()).name;
    if (!isInputObjectType(type)) return this.chance.one(this.values[type.name] ?? ['']);
    const members = this.chance.some(Object.values(type.getFields()), 3);
    return Object.fromEntries(members.map((member) => [member.name, this.value(member.type)]));
  }

  private name(start: string): string {
    this.count += 1;
    return `${start}${this.count}`;
  }
}

/** A value as it stands in a query. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) return inList(value, type.ofType);
  if (isInputObjectType(type)) return inBraces(value, type);
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
}

function inList(value: unknown, type: GraphQLInputType): string {
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  return `[${values.map((each) => literal(each, type)).join(', ')}]`;
}

function inBraces(value: unknown, type: GraphQLInputObjectType): string {
  const fields = type.getFields();
  const members = Object.entries(value as object).flatMap(([name, each]) => {
    const member = fields[name];
    return member ? [`${name}: ${literal(each, member.type)}`] : [];
  });
  return `{ ${members.join(', ')} }`;
}
