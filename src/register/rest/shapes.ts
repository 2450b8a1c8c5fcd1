import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Resource, resourceOf } from './resources.js';
import type { Content, Member, Shape } from './shape.js';
import { SOURCES } from './sources.js';

// What of a record is enough to know it by, where another record names it.
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['id', 'name'],
  Official: ['id', 'name'],
  PublicBody: ['id', 'slug', 'name'],
  Topic: ['id', 'code', 'label'],
  Issue: ['id', 'title'],
};

// Lists that hang on a record and are asked for by themselves, as are those that take arguments.
const LEFT_OUT: ReadonlySet<string> = new Set(['Meeting.history']);

/** The types of the public API as REST shows them: read from its schema, so that nothing is described twice. */
export class Shapes {
  private readonly made = new Map<string, Shape>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** A whole record. */
  of(type: string): Shape {
    return this.once(type, () => this.record(this.typeNamed(type)));
  }

  /** Everything that was made so far, by name. */
  get all(): ReadonlyMap<string, Shape> {
    return this.made;
  }

  private reference(type: GraphQLObjectType): Shape {
    const kept = REFERENCES[type.name];
    if (!kept) throw new Error(`REST does not know what a reference to ${type.name} holds.`);
    return this.once(`${type.name}Reference`, () => ({
      name: `${type.name}Reference`,
      description: `Enough to know the record by, and where it is. ${type.description ?? ''}`,
      members: this.members(type, new Set(kept)),
    }));
  }

  // Records name each other: a shape is known before its members are read.
  private once(name: string, make: () => Shape): Shape {
    const known = this.made.get(name);
    if (known) return known;
    const shape: Shape = { name, description: '', members: [] };
    this.made.set(name, shape);
    return Object.assign(shape, make());
  }

  private record(type: GraphQLObjectType): Shape {
    return {
      name: type.name,
      description: type.description ?? '',
      members: this.members(type),
    };
  }

  private members(type: GraphQLObjectType, kept?: ReadonlySet<string>): Member[] {
    const fields = Object.values(type.getFields()).filter(({ name }) => kept?.has(name) ?? true);
    const members = fields.flatMap((field) => this.member(type, field) ?? []);
    const own = members.filter(({ name }) => name === 'id');
    return [...own, ...addressOf(type), ...members.filter(({ name }) => name !== 'id')];
  }

  private member(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Member | undefined {
    const { name, description } = field;
    const content = LEFT_OUT.has(`${type.name}.${name}`) ? undefined : this.content(field);
    if (!content) return undefined;
    const read = SOURCES[type.name]?.[name];
    if (!read && content.is === 'reference') throw new Error(`REST cannot read ${type.name}.${name}.`);
    return {
      name,
      description: description ?? '',
      content,
      nullable: !isNonNullType(field.type),
      list: isListType(getNullableType(field.type)),
      read: read
        ? (record, sight) => read(record as never, sight)
        : (record) => (record as Record<string, unknown>)[name],
    };
  }

  private content({ args, type }: GraphQLField<unknown, unknown>): Content | undefined {
    const named = getNamedType(type);
    if (args.some(({ name }) => name !== 'lang')) return undefined;
    if (args.length > 0) return { is: 'texts' };
    if (isLeafType(named)) return { is: 'leaf', type: named };
    if (!isObjectType(named)) throw new Error(`REST cannot show a ${named.name}.`);
    const isNode = named.getInterfaces().some(({ name }) => name === 'Node');
    return isNode
      ? { is: 'reference', shape: this.reference(named) }
      : { is: 'record', shape: this.of(named.name) };
  }

  private typeNamed(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`The public API has no type ${name}.`);
    return type;
  }
}

function addressOf(type: GraphQLObjectType): Member[] {
  const resource = resourceOf(type.name);
  return resource ? [addressMember(resource)] : [];
}

function addressMember({ path, key }: Resource): Member {
  return {
    name: 'href',
    description: 'Address of the record in this API. Permanent.',
    content: { is: 'leaf', type: GraphQLString },
    nullable: false,
    list: false,
    read: (record, { addresses }) => addresses.of(path, String((record as Record<string, unknown>)[key])),
  };
}
