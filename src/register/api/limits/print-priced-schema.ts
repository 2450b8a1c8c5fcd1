import {
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
} from 'graphql';
import { type Price, PRICES, WEIGHTS } from './price-list.js';

interface Insertion {
  at: number;
  text: string;
}

/** The schema as text, with what everything costs: GraphQL's own printer leaves out directives that are applied. */
export function printPricedSchema(schema: GraphQLSchema): string {
  const printed = printSchema(schema);
  const insertions = parse(printed).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? insertionsIn(definition) : [],
  );
  return `${insertions.reduceRight(inserted, printed)}\n`;
}

function inserted(text: string, { at, text: added }: Insertion): string {
  return `${text.slice(0, at)}${added}${text.slice(at)}`;
}

function insertionsIn({ name, interfaces = [], fields = [] }: ObjectTypeDefinitionNode): Insertion[] {
  const weight = WEIGHTS[name.value];
  return [
    ...(weight === undefined ? [] : [after(interfaces.at(-1) ?? name, directive('cost', costOf(weight)))]),
    ...fields.flatMap((field) => insertionsAt(field, PRICES[`${name.value}.${field.name.value}`])),
  ];
}

function insertionsAt({ type }: FieldDefinitionNode, price: Price | undefined): Insertion[] {
  if (!price) return [];
  const { weight, ...size } = price;
  const free = size.slicingArguments ? { requireOneSlicingArgument: false } : {};
  return [
    ...(weight === undefined ? [] : [after(type, directive('cost', costOf(weight)))]),
    ...(size.assumedSize === undefined ? [] : [after(type, directive('listSize', { ...size, ...free }))]),
  ];
}

function after({ loc }: Pick<FieldDefinitionNode, 'loc'>, text: string): Insertion {
  if (!loc) throw new Error('the schema was read without places');
  return { at: loc.end, text };
}

function costOf(weight: number): { weight: string } {
  return { weight: String(weight) };
}

function directive(name: string, values: object): string {
  const given = Object.entries(values).map(
    ([key, value]) => `${key}: ${JSON.stringify(value).replaceAll(',', ', ')}`,
  );
  return ` @${name}(${given.join(', ')})`;
}
