import { Side } from '../../../../words/meeting-words.js';
import { ownMember } from '../../../../platform/own-member.js';
import { numbersIn, type Values, withoutBlankLines } from '../../../../platform/pages/forms/values.rules.js';

/** What a line of each list begins with, and what tells that somebody filled it in. */
const LISTS: Readonly<Record<string, { begins: Readonly<Record<string, string>>; telling: string[] }>> = {
  '/participants': {
    begins: { side: Side.COUNTERPART, role: 'REPRESENTATIVE', headcount: '1' },
    telling: ['who', 'whoChoice', 'name', 'functionSv', 'functionEn', 'capacity', 'unitName', 'behalf'],
  },
  '/asks': { begins: { side: Side.COUNTERPART, text: '' }, telling: ['text'] },
  '/gifts': {
    begins: { direction: 'RECEIVED', currency: 'SEK' },
    telling: ['description', 'donor', 'value'],
  },
  '/decisionReferences': { begins: { kind: 'OWN_CASE' }, telling: ['reference', 'title', 'url'] },
  '/documents': {
    begins: { kind: 'PRESENTATION', providedBy: Side.COUNTERPART, shared: 'DURING', publicity: 'ON_REQUEST' },
    telling: ['title', 'caseNumber', 'url', 'ground'],
  },
};

const TELLING = Object.fromEntries(Object.entries(LISTS).map(([list, { telling }]) => [list, telling]));

// The others must say what they are: without it they are blank.
const TELLING_OR_KEPT = Object.fromEntries(
  Object.entries(TELLING).map(([list, telling]) => [
    list,
    ['/participants', '/documents'].includes(list) ? [...telling, 'id'] : telling,
  ]),
);

/** Another line in a list; `/participants?OWN` says the side too. Answers the name of the line. */
export function withLine(values: Values, list: string): { values: Values; line: string | null } {
  const [name = '', side] = list.split('?');
  const known = ownMember(LISTS, name);
  if (!known) return { values, line: null };
  const line = `${name}/${Math.max(-1, ...numbersIn(values, name)) + 1}`;
  const begins = { ...known.begins, ...(side ? { side } : {}) };
  const fields = Object.entries(begins).map(([member, value]): [string, string[]] => [
    `${line}/${member}`,
    [value],
  ]);
  return { values: new Map([...values, ...fields]), line };
}

/** The form with another line, or with one less, where a button asked for that; null where none did. */
export function otherLines(values: Values): { values: Values; focus: string | null } | null {
  const [list, line] = ['add', 'remove'].map((button) => values.get(button)?.at(-1) ?? '');
  if (line) return { values: withoutLine(values, line), focus: null };
  if (!list) return null;
  const added = withLine(withFirstLines(values), list);
  return { values: added.values, focus: added.line && `${added.line}/who` };
}

/** The form without one of its lines. */
function withoutLine(values: Values, line: string): Values {
  return new Map([...values].filter(([name]) => !name.startsWith(`${line}/`)));
}

/** At least a line to write on where every meeting has something to say: on both sides, and of what was asked. */
export function withFirstLines(values: Values): Values {
  const needed = [
    ...[Side.OWN, Side.COUNTERPART]
      .filter((side) => linesOf(values, side).length === 0)
      .map((side) => `/participants?${side}`),
    ...(numbersIn(values, '/asks').length === 0 ? ['/asks'] : []),
  ];
  return needed.reduce((filled, list) => withLine(filled, list).values, values);
}

/** The numbers of the lines of those who took part on one side. */
export function linesOf(values: Values, side: string): number[] {
  return numbersIn(values, '/participants').filter(
    (number) => (values.get(`/participants/${number}/side`)?.at(-1) ?? '') === side,
  );
}

/** What somebody filled in, without lines that are blank. */
export function filledIn(values: Values): Values {
  return withoutBlankLines(values, TELLING);
}

/** The same of a meeting that is public: of what is kept already no line is blank, however little it says. */
export function filledInOrKept(values: Values): Values {
  return withoutBlankLines(values, TELLING_OR_KEPT);
}

/** The form with some fields set. */
export function withFields(values: Values, fields: Readonly<Record<string, string>>): Values {
  return new Map([...values, ...Object.entries(fields).map(([name, value]) => [name, [value]] as const)]);
}
