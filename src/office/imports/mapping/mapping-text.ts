import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  type Segment,
} from 'jsonc-parser';
import { type Message, type Params, type Reason, reason, say } from '../../../platform/language/message.js';
import { mappingMessages } from './mapping.messages.js';

/** A mapping as text, so that everything wrong with it can be told with its line and column. */
export class MappingText {
  private readonly root: Node | undefined;
  private readonly errors: ParseError[] = [];

  constructor(private readonly text: string) {
    this.root = parseTree(text, this.errors, { disallowComments: true, allowEmptyContent: false });
  }

  /** What keeps the text from being JSON, or makes it ambiguous. */
  faults(): Reason[] {
    const [first] = this.errors;
    if (first) {
      const what = printParseErrorCode(first.error);
      return [this.at(first.offset, mappingMessages.syntax, { what })];
    }
    return this.root ? this.keysTwice(this.root) : [];
  }

  /** A fault at the place that a JSON Pointer names; with `key`, at that key of it. */
  fault(pointer: string, message: Message, params: Params = {}, key?: string): Reason {
    const node = this.nodeAt(pathOf(pointer));
    const place = (key === undefined ? undefined : propertyNode(node, key)) ?? node;
    return { ...this.at(place?.offset ?? 0, message, params), field: pointer };
  }

  private nodeAt(path: Segment[]): Node | undefined {
    return this.root && (findNodeAtLocation(this.root, path) ?? this.root);
  }

  private keysTwice(node: Node): Reason[] {
    const children = node.children ?? [];
    const keys = node.type === 'object' ? children.map(keyOf) : [];
    const twice = children.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index && keys.length > 0);
    return [
      ...twice.map((child) => this.at(child.offset, mappingMessages.keyTwice, { key: keyOf(child) })),
      ...children.flatMap((child) => this.keysTwice(child)),
    ];
  }

  private at(offset: number, message: Message, params: Params): Reason {
    const before = this.text.slice(0, offset).split(/\r\n|\r|\n/);
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    const placed: Message = {
      code: message.code,
      sv: `Rad {line, number}, kolumn {column, number}: ${message.sv}`,
      en: `Line {line, number}, column {column, number}: ${message.en}`,
    };
    return reason(placed, { ...params, line, column });
  }
}

/** A sentence made of two texts that are already in both languages. */
export function bothLanguages(message: Message, params: { sv: Params; en: Params }): Message {
  const escaped = (sentence: string) => sentence.replace(/'/g, "''").replace(/[{}]/g, "'$&'");
  return {
    code: message.code,
    sv: escaped(say(message, 'sv', params.sv)),
    en: escaped(say(message, 'en', params.en)),
  };
}

function propertyNode(node: Node | undefined, key: string): Node | undefined {
  return node?.children?.find((child) => child.type === 'property' && keyOf(child) === key);
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value ?? '');
}

function pathOf(pointer: string): Segment[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}
