import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much of everything a document has. Fragments count wherever they are used; what is skipped counts too. */
export interface Measure {
  documentDepth: number;
  introspectionDepth: number;
  documentAliases: number;
  documentFields: number;
  documentDirectives: number;
  directivesInOnePlace: number;
}

/**
 * Measures the largest operation of a document, before anything is known of the schema. Each fragment is measured once,
 * so that fragments of fragments take no time to count, however many fields they come to.
 */
export function measureOf(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const ruler = new Ruler(fragments);
  return document.definitions.map((each) => measureOfDefinition(each, ruler)).reduce(largest, NOTHING);
}

type Definition = DocumentNode['definitions'][number];

// A fragment that nothing uses is still read and validated.
function measureOfDefinition(definition: Definition, ruler: Ruler): Measure {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return ruler.fragment(definition.name.value);
  return definition.kind === Kind.OPERATION_DEFINITION ? ruler.operation(definition) : NOTHING;
}

/** Inside questions about the schema, lists are counted instead of depth: types refer to types without end. */
interface Amounts extends Measure {
  lists: number;
}

const NOTHING: Amounts = {
  documentDepth: 0,
  introspectionDepth: 0,
  documentAliases: 0,
  documentFields: 0,
  documentDirectives: 0,
  directivesInOnePlace: 0,
  lists: 0,
};

class Ruler {
  private readonly measured = new Map<string, Amounts>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  operation({ directives, variableDefinitions, selectionSet }: OperationDefinitionNode): Amounts {
    const variables = (variableDefinitions ?? []).map((each) => directivesOf(each.directives));
    return [directivesOf(directives), ...variables].reduce(together, this.selections(selectionSet));
  }

  /** Of a circle of fragments, the inner part counts nothing: validation refuses it. */
  fragment(name: string): Amounts {
    const known = this.measured.get(name);
    const fragment = this.fragments.get(name);
    if (known || !fragment) return known ?? NOTHING;
    this.measured.set(name, NOTHING);
    const amounts = together(directivesOf(fragment.directives), this.selections(fragment.selectionSet));
    const isOfSchema = fragment.typeCondition.name.value.startsWith('__');
    const counted = isOfSchema ? { ...amounts, documentDepth: 0 } : amounts;
    this.measured.set(name, counted);
    return counted;
  }

  private selections({ selections }: SelectionSetNode): Amounts {
    return selections
      .map((each) => together(directivesOf(each.directives), this.selection(each)))
      .reduce(together, NOTHING);
  }

  private selection(node: SelectionNode): Amounts {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.selections(node.selectionSet);
    return fieldOf(node, node.selectionSet ? this.selections(node.selectionSet) : NOTHING);
  }
}

function fieldOf({ name: { value: name }, alias }: FieldNode, inside: Amounts): Amounts {
  const asksSchema = name === '__schema' || name === '__type';
  return {
    ...inside,
    documentFields: inside.documentFields + 1,
    documentAliases: inside.documentAliases + (alias ? 1 : 0),
    documentDepth: asksSchema ? 1 : inside.documentDepth + 1,
    introspectionDepth: asksSchema ? inside.lists + 1 : inside.introspectionDepth,
    lists: inside.lists + (SCHEMA_LISTS.has(name) ? 1 : 0),
  };
}

// The lists of a type; the list of all types is where counting begins.
const SCHEMA_LISTS = new Set(['fields', 'args', 'interfaces', 'possibleTypes', 'enumValues', 'inputFields']);

function directivesOf(directives: readonly DirectiveNode[] | undefined): Amounts {
  const count = directives?.length ?? 0;
  return count === 0 ? NOTHING : { ...NOTHING, documentDirectives: count, directivesInOnePlace: count };
}

function together(one: Amounts, other: Amounts): Amounts {
  return {
    ...deepest(one, other),
    documentAliases: one.documentAliases + other.documentAliases,
    documentFields: one.documentFields + other.documentFields,
    documentDirectives: one.documentDirectives + other.documentDirectives,
  };
}

function largest(one: Measure, other: Measure): Measure {
  return {
    ...deepest({ ...NOTHING, ...one }, { ...NOTHING, ...other }),
    documentAliases: Math.max(one.documentAliases, other.documentAliases),
    documentFields: Math.max(one.documentFields, other.documentFields),
    documentDirectives: Math.max(one.documentDirectives, other.documentDirectives),
  };
}

type Depths = 'documentDepth' | 'introspectionDepth' | 'directivesInOnePlace' | 'lists';

function deepest(one: Amounts, other: Amounts): Pick<Amounts, Depths> {
  return {
    documentDepth: Math.max(one.documentDepth, other.documentDepth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    directivesInOnePlace: Math.max(one.directivesInOnePlace, other.directivesInOnePlace),
    lists: Math.max(one.lists, other.lists),
  };
}
