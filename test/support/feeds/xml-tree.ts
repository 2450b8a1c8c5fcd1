import { SaxesParser } from 'saxes';

/** An element of an XML document, with its namespace. */
export interface XmlElement {
  uri: string;
  name: string;
  /** By local name; those of a namespace by `{namespace}name`. */
  attributes: Record<string, string>;
  elements: XmlElement[];
  text: string;
}

/** Reads a document; throws where it is not well-formed, as XML with namespaces has it. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const given = Object.values(attributes).map((each) => {
      return [each.uri === '' ? each.local : `{${each.uri}}${each.local}`, each.value] as const;
    });
    const element = { uri, name: local, attributes: Object.fromEntries(given), elements: [], text: '' };
    open.at(-1)?.elements.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('an empty document');
  return root;
}

/** The elements of a name in another. */
export function inside(element: XmlElement, name: string): XmlElement[] {
  return element.elements.filter((each) => each.name === name);
}
