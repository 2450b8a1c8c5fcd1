import { inside, type XmlElement, xmlTree } from './xml-tree.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';
const XML = '{http://www.w3.org/XML/1998/namespace}';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** How often elements may stand in a feed and in an entry: at least, at most (RFC 4287, 4.1). */
const IN_FEED: Record<string, [number, number]> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  rights: [0, 1],
  generator: [0, 1],
  icon: [0, 1],
  logo: [0, 1],
  author: [0, Infinity],
  contributor: [0, Infinity],
  category: [0, Infinity],
  link: [0, Infinity],
  entry: [0, Infinity],
};
const IN_ENTRY: Record<string, [number, number]> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  author: [0, Infinity],
  contributor: [0, Infinity],
  category: [0, Infinity],
  link: [0, Infinity],
};

/** Everything in which a document is not what RFC 4287 asks of an Atom feed, and RFC 6721 of what was taken back. */
export function atomFaults(xml: string): string[] {
  const feed = xmlTree(xml);
  if (feed.uri !== ATOM || feed.name !== 'feed') return ['the root is no atom:feed'];
  const entries = inside(feed, 'entry');
  const ids = entries.map((entry) => inside(entry, 'id')[0]?.text);
  const hasAuthor = inside(feed, 'author').length > 0;
  return [
    ...containerFaults(feed, IN_FEED),
    ...linkFaults(feed),
    ...entries.flatMap((entry) => entryFaults(entry, hasAuthor)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have the same id']),
    ...feed.elements.filter(({ uri }) => uri === TOMBSTONES).flatMap(deletedFaults),
    ...feed.elements
      .filter(({ uri }) => uri !== ATOM && uri !== TOMBSTONES)
      .map(({ name }) => `unknown ${name}`),
  ];
}

function entryFaults(entry: XmlElement, feedHasAuthor: boolean): string[] {
  const content = inside(entry, 'content');
  const alternates = inside(entry, 'link').filter(({ attributes }) => relOf(attributes) === 'alternate');
  return [
    ...containerFaults(entry, IN_ENTRY),
    ...linkFaults(entry),
    ...(feedHasAuthor || inside(entry, 'author').length > 0 ? [] : ['an entry without author']),
    ...(content.length > 0 || alternates.length > 0
      ? []
      : ['an entry with neither content nor alternate link']),
  ];
}

function containerFaults(element: XmlElement, allowed: Record<string, [number, number]>): string[] {
  const own = element.elements.filter(({ uri }) => uri === ATOM);
  const counts = Object.entries(allowed).filter(([name, [least, most]]) => {
    const { length } = own.filter((each) => each.name === name);
    return length < least || length > most;
  });
  return [
    ...languageFaults(element),
    ...counts.map(([name]) => `${element.name}: wrong number of ${name}`),
    ...own
      .filter(({ name }) => !allowed[name])
      .map(({ name }) => `${element.name}: ${name} does not belong here`),
    ...own.flatMap((each) => CHECKS[each.name]?.(each) ?? []),
  ];
}

type Check = (element: XmlElement) => string[];

const text: Check = ({ name, attributes, elements }) => {
  const { type = 'text' } = attributes;
  if (type !== 'text' && type !== 'html') return [`${name}: of an unexpected type ${type}`];
  return elements.length > 0 ? [`${name}: elements within text`] : [];
};
const moment: Check = ({ name, text: value }) =>
  MOMENT.test(value) && !Number.isNaN(Date.parse(value)) ? [] : [`${name}: ${value} is no moment`];
const person: Check = (element) => {
  const names = inside(element, 'name');
  const [email] = inside(element, 'email');
  return [
    ...(names.length === 1 && names[0]?.text !== '' ? [] : ['a person has one name']),
    ...inside(element, 'uri').flatMap(({ text: value }) => iriFaults('uri', value)),
    ...(email && !/.+@.+/.test(email.text) ? ['an e-mail address that is none'] : []),
  ];
};

const CHECKS: Record<string, Check> = {
  id: ({ text: value }) => iriFaults('id', value),
  title: text,
  subtitle: text,
  summary: text,
  content: text,
  rights: text,
  updated: moment,
  published: moment,
  author: person,
  contributor: person,
  category: ({ attributes: { term, scheme } }) => [
    ...(term === undefined ? ['a category without term'] : []),
    ...(scheme === undefined ? [] : iriFaults('scheme', scheme)),
  ],
  link: ({ attributes: { href, type, hreflang } }) => [
    ...iriFaults('href', href ?? ''),
    ...(type === undefined || /^[^\s/]+\/[^\s/]+$/.test(type) ? [] : [`${type} is no media type`]),
    ...(hreflang === undefined || LANGUAGE.test(hreflang) ? [] : [`${hreflang} is no language`]),
  ],
};

// One alternate for each type and language, and one self.
function linkFaults(element: XmlElement): string[] {
  const links = inside(element, 'link').map(({ attributes }) => attributes);
  const alternates = links.filter((each) => relOf(each) === 'alternate');
  const kinds = alternates.map(({ type = '', hreflang = '' }) => `${type} ${hreflang}`);
  return [
    ...(new Set(kinds).size === kinds.length ? [] : ['two alternates of one type and language']),
    ...(links.filter((each) => relOf(each) === 'self').length > 1 ? ['two links to itself'] : []),
  ];
}

function deletedFaults({ name, attributes: { ref = '', when = '' }, elements }: XmlElement): string[] {
  return [
    ...(name === 'deleted-entry' ? [] : [`unknown ${name}`]),
    ...iriFaults('ref', ref),
    ...(MOMENT.test(when) ? [] : [`${when} is no moment`]),
    ...elements.filter((each) => each.uri !== TOMBSTONES || each.name !== 'comment').map((each) => each.name),
  ];
}

function languageFaults({ attributes }: XmlElement): string[] {
  const language = attributes[`${XML}lang`];
  return language === undefined || LANGUAGE.test(language) ? [] : [`${language} is no language`];
}

function iriFaults(where: string, iri: string): string[] {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(iri) ? [] : [`${where}: ${iri} is no absolute IRI`];
}

function relOf({ rel = 'alternate' }: Record<string, string>): string {
  return rel;
}
