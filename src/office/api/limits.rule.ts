import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason, type Reason } from '../../platform/language/message.js';
import { limitMessages } from './limits.messages.js';

const DEEPEST = 12;
const MOST_FIELDS = 500;

/** How much a selection asks for, with its fragments written out. */
interface Size {
  fields: number;
  depth: number;
}

/** One change in each mutation, and no document larger than any sensible client sends. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const faults = [...mutationFaults(operation), ...sizeFaults(context, operation)];
      for (const fault of faults) {
        const originalError = new Refusal('INVALID', fault);
        context.reportError(new GraphQLError(originalError.message, { nodes: operation, originalError }));
      }
    },
  };
}

function mutationFaults({ operation, selectionSet: { selections } }: OperationDefinitionNode): Reason[] {
  if (operation !== OperationTypeNode.MUTATION) return [];
  const single = selections.length === 1 && selections[0]?.kind === Kind.FIELD;
  return single ? [] : [reason(limitMessages.oneChange)];
}

function sizeFaults(context: ValidationContext, { selectionSet }: OperationDefinitionNode): Reason[] {
  const { fields, depth } = new Measure(context).of(selectionSet);
  const faults: Reason[] = [];
  if (depth > DEEPEST) faults.push(reason(limitMessages.tooDeep, { found: depth, limit: DEEPEST }));
  if (fields > MOST_FIELDS)
    faults.push(reason(limitMessages.tooManyFields, { found: fields, limit: MOST_FIELDS }));
  return faults;
}

/** Measures each fragment once, however often it is spread, so that no document is slow to measure. */
class Measure {
  private readonly known = new Map<string, Size>();

  constructor(private readonly context: ValidationContext) {}

  of({ selections }: SelectionSetNode): Size {
    const sizes = selections.map((selection) => this.ofSelection(selection));
    return {
      fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    };
  }

  private ofSelection(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    // Introspection is deep by nature, and the same for everybody.
    if (!selection.selectionSet || selection.name.value.startsWith('__')) return { fields: 1, depth: 1 };
    const { fields, depth } = this.of(selection.selectionSet);
    return { fields: fields + 1, depth: depth + 1 };
  }

  private ofFragment(name: string): Size {
    const known = this.known.get(name);
    if (known) return known;
    // A fragment within itself is refused by GraphQL's own rules; here it must only come to an end.
    this.known.set(name, { fields: 0, depth: 0 });
    const fragment: FragmentDefinitionNode | null | undefined = this.context.getFragment(name);
    const size = fragment ? this.of(fragment.selectionSet) : { fields: 0, depth: 0 };
    this.known.set(name, size);
    return size;
  }
}
