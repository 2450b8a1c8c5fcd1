import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { LIMITS } from '../../questions/limits.js';
import { type Price, PRICES, WEIGHTS } from './price-list.js';
import type { Condition, Given, Plan, Size } from './reckoning.rules.js';

/** Where in a query something stands. */
interface Place {
  type: GraphQLNamedType;
  /** The lists here that are as long as the page. */
  sizedFields: readonly string[];
  conditions: readonly Condition[];
}

type Field = GraphQLField<unknown, unknown>;

const ONE: Size = { assumed: 1, asked: [] };

/** Prepares what an operation costs. The document is valid, and small: its fragments are counted where they are used. */
export function planOf(schema: GraphQLSchema, document: DocumentNode, of: OperationDefinitionNode): Plan[] {
  const type = schema.getRootType(of.operation);
  return type ? new Planner(schema, document, of).selections(of.selectionSet, at(type)) : [];
}

class Planner {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly defaults: Readonly<Record<string, unknown>>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    { variableDefinitions = [] }: OperationDefinitionNode,
  ) {
    for (const each of document.definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each);
    }
    this.defaults = Object.fromEntries(
      variableDefinitions.flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
      ),
    );
  }

  selections({ selections }: SelectionSetNode, place: Place): Plan[] {
    return selections.flatMap((each) =>
      this.selection(each, {
        ...place,
        conditions: [...place.conditions, ...this.conditionsOf(each.directives)],
      }),
    );
  }

  private selection(node: SelectionNode, place: Place): Plan[] {
    if (node.kind === Kind.FIELD) return this.field(node, place);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
    if (!fragment) return [];
    const name = fragment.typeCondition?.name.value;
    const type = (name === undefined ? undefined : this.schema.getType(name)) ?? place.type;
    return this.selections(fragment.selectionSet, { ...place, type });
  }

  private field(node: FieldNode, { type, sizedFields, conditions }: Place): Plan[] {
    const field = fieldOf(type, node.name.value);
    if (!field) return [];
    const { sizedFields: sized = [], ...price } = PRICES[`${type.name}.${field.name}`] ?? {};
    const inside = this.inside(node, { ...at(getNamedType(field.type)), sizedFields: sized });
    const counted = { weight: price.weight ?? 0, each: weightOf(field), inside, conditions };
    if (isFree(counted)) return [];
    const own = this.sizeOf(node, field, price);
    if (sized.length > 0) return [{ ...counted, size: ONE, page: own }];
    return [{ ...counted, size: sizedFields.includes(field.name) ? 'page' : own }];
  }

  private inside({ selectionSet }: FieldNode, place: Place): Plan[] {
    return selectionSet ? this.selections(selectionSet, place) : [];
  }

  private sizeOf(node: FieldNode, field: Field, { assumedSize, slicingArguments = [] }: Price): Size {
    const length = isListType(getNullableType(field.type)) ? LIMITS.pageDefault : 1;
    const asked = slicingArguments.map((name) => this.argumentOf(node, field, name));
    return { assumed: assumedSize ?? length, asked };
  }

  private argumentOf({ arguments: given = [] }: FieldNode, { args }: Field, name: string): Given {
    const otherwise = args.find((arg) => arg.name === name)?.defaultValue;
    const node = given.find((arg) => arg.name.value === name);
    return node ? this.givenBy(node.value, otherwise) : { value: otherwise };
  }

  private givenBy(node: ValueNode, otherwise?: unknown): Given {
    if (node.kind !== Kind.VARIABLE) return { value: valueFromASTUntyped(node) };
    const variable = node.name.value;
    return {
      variable,
      otherwise: Object.hasOwn(this.defaults, variable) ? this.defaults[variable] : otherwise,
    };
  }

  private conditionsOf(directives: readonly DirectiveNode[] = []): Condition[] {
    return directives.flatMap(({ name: { value: name }, arguments: [condition] = [] }) =>
      condition && (name === 'include' || name === 'skip')
        ? [{ includes: name === 'include', when: this.givenBy(condition.value) }]
        : [],
    );
  }
}

function weightOf({ type }: Field): number {
  const given = getNamedType(type);
  return isCompositeType(given) ? (WEIGHTS[given.name] ?? 1) : 0;
}

// Most fields are plain values.
function isFree({ weight, each, inside }: Pick<Plan, 'weight' | 'each' | 'inside'>): boolean {
  return weight === 0 && each === 0 && inside.length === 0;
}

function at(type: GraphQLNamedType): Place {
  return { type, sizedFields: [], conditions: [] };
}

function fieldOf(type: GraphQLNamedType, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
