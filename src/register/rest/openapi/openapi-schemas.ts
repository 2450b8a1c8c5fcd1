import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';
import type { JsonObject } from '../../../words/json.js';
import type { Member, Shape } from '../shape.js';
import { exampleMember } from './examples.js';

/** How JSON Schema says what the plain types of the public API hold. */
const PLAIN: Readonly<Record<string, JsonObject>> = {
  ID: { type: 'string', format: 'uuid' },
  String: { type: 'string' },
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number', format: 'double' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
};

const TEXTS = 'Texts';

/** Collects what is referred to, so that each is described once. */
export class Schemas {
  readonly components: Record<string, JsonObject> = {};

  constructor(shapes: Iterable<Shape>) {
    this.components[TEXTS] = texts();
    for (const shape of shapes) this.components[shape.name] = this.object(shape);
  }

  /** The schema of a plain value. */
  leaf(type: GraphQLLeafType): JsonObject {
    if (!isEnumType(type)) return PLAIN[type.name] ?? {};
    this.components[type.name] ??= enumeration(type);
    return ref(type.name);
  }

  private object({ name, description, members }: Shape): JsonObject {
    return {
      type: 'object',
      description,
      required: members.map((member) => member.name),
      properties: Object.fromEntries(
        members.map((member) => [member.name, this.member(member, name)] as const),
      ),
    };
  }

  private member(member: Member, owner: string): JsonObject {
    const { description, nullable, list } = member;
    const content = this.content(member);
    const isPlain = member.content.is === 'leaf';
    const described = { description, ...(isPlain ? { examples: [exampleMember(owner, member)] } : {}) };
    if (list) return { type: 'array', items: content, ...described };
    return { ...(nullable ? orNull(content) : content), ...described };
  }

  private content({ content }: Member): JsonObject {
    if (content.is === 'leaf') return this.leaf(content.type);
    return ref(content.is === 'texts' ? TEXTS : content.shape.name);
  }
}

/** A reference to a schema of the document. */
export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object that has all these members. */
export function objectWith(
  description: string,
  properties: Readonly<Record<string, JsonObject>>,
): JsonObject {
  return { type: 'object', description, required: Object.keys(properties), properties: { ...properties } };
}

/** The same, or null. */
export function orNull(schema: JsonObject): JsonObject {
  if (schema['type'] !== undefined) return { ...schema, type: [schema['type'], 'null'] };
  return '$ref' in schema ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function texts(): JsonObject {
  const text = (language: string): JsonObject => ({
    type: 'string',
    description: `The text in ${language}.`,
  });
  return {
    type: 'object',
    description: 'A text in Swedish, in English or in both: each language that it exists in.',
    properties: { sv: text('Swedish'), en: text('English') },
  };
}

function enumeration(type: GraphQLEnumType): JsonObject {
  const values = type.getValues();
  const said = values.map(({ name, description }) => `- \`${name}\`: ${description ?? ''}`);
  return {
    type: 'string',
    description: [type.description ?? '', '', ...said].join('\n'),
    enum: values.map(({ name }) => name),
  };
}
