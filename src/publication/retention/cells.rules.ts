import type { ListName } from '../../office/meetings/lists/meeting-lists.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import type { Json } from '../../words/json.js';
import type { RedactionTarget } from '../redaction/redaction.rules.js';
import { says } from '../../words/same-text.rules.js';

/** One column of one row of a meeting, as the office keeps it. */
export interface Cell {
  list: ListName | null;
  itemId: string | null;
  column: string;
}

type Holder = Record<string, unknown>;
type Columns = Readonly<Record<ListName | 'meeting', readonly string[]>>;

/** What stands in place of a text that is gone, where there must be one. */
export const GONE = '[gallrat – destroyed]';

const LISTS = [
  'participants',
  'asks',
  'decisionReferences',
  'documents',
  'gifts',
] as const satisfies ListName[];

/** Columns in which somebody wrote something. */
const TEXTS: Columns = {
  meeting: [
    ...['title', 'purpose', 'place', 'municipality', 'outcomeText', 'keywords', 'series', 'internalNote'],
    ...[
      'embargo.decision',
      'steps.returnedReason',
      'steps.returnedFor',
      'source.url',
      'source.reference',
      'source.notes',
    ],
  ],
  participants: [
    ...[
      'organisationName',
      'name',
      'nameCitation',
      'decidedCitation',
      'functionSv',
      'functionEn',
      'capacity',
      'unitName',
    ],
    'onBehalfOfName',
  ],
  asks: ['text'],
  decisionReferences: ['reference', 'title', 'url'],
  documents: ['title', 'ground', 'caseNumber', 'url', 'mediaType'],
  gifts: ['description', 'donor'],
};

/** Columns that may not be empty. */
const NEEDED: Columns = {
  meeting: ['title'],
  participants: [],
  asks: ['text'],
  decisionReferences: ['reference'],
  documents: ['ground'],
  gifts: ['description'],
};

/** Where the office keeps a field of the record, when it is called otherwise or is more than one. */
const KEPT_IN: Readonly<Record<string, readonly string[]>> = {
  'outcome/text': ['outcomeText'],
  'source/url': ['source.url'],
  'source/reference': ['source.reference'],
  function: ['functionSv', 'functionEn'],
  name: ['name', 'nameBasis', 'nameCitation', 'decidedBasis', 'decidedCitation'],
  officialId: ['officialId', 'postId'],
  // There is no value without a currency.
  currency: ['value', 'currency'],
};

/** The columns behind a field of the record. */
export function cellsBehind({ list, itemId, field }: RedactionTarget): Cell[] {
  return (KEPT_IN[field] ?? [field]).map((column) => ({ list: list as ListName | null, itemId, column }));
}

/** Every column of a meeting that says one of the texts, as a whole or within more. */
export function cellsSaying(whole: WholeMeeting, texts: ReadonlySet<string>): Cell[] {
  const among = (list: ListName | null, row: object) =>
    TEXTS[list ?? 'meeting']
      .filter((column) => saysAnywhere(valueAt(row, column), texts))
      .flatMap((column) => {
        const itemId = list === null ? null : (row as { id: string }).id;
        return (KEPT_IN[column] ?? [column]).map((each) => ({ list, itemId, column: each }));
      });
  return [
    ...among(null, whole.meeting),
    ...LISTS.flatMap((list) => whole[list].flatMap((row) => among(list, row))),
  ];
}

/** The row that a cell is of, where it is still there. */
export function rowOf(whole: WholeMeeting, { list, itemId }: Cell): object | undefined {
  return list === null ? whole.meeting : whole[list].find(({ id }) => id === itemId);
}

/** Whether something stands there that can be taken away. */
export function isFilled(whole: WholeMeeting, cell: Cell): boolean {
  const row = rowOf(whole, cell);
  const value = row && valueAt(row, cell.column);
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return !isEmpty && value !== GONE;
}

/** Takes away what stands there. */
export function emptyCell(whole: WholeMeeting, cell: Cell): void {
  const row = rowOf(whole, cell);
  if (!row) return;
  const value = valueAt(row, cell.column);
  const isNeeded = NEEDED[cell.list ?? 'meeting'].includes(cell.column);
  const steps = cell.column.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Holder>((part, step) => part[step] as Holder, row as Holder);
  holder[last] = Array.isArray(value) ? [] : isNeeded ? GONE : null;
}

export function pointerTo({ list, itemId, column }: Cell): string {
  const name = column.replaceAll('.', '/');
  return list === null ? `/${name}` : `/${list}/${itemId ?? ''}/${name}`;
}

function valueAt(row: object, column: string): unknown {
  return column.split('.').reduce<unknown>((part, step) => (part as Holder | null)?.[step], row);
}

function saysAnywhere(value: unknown, texts: ReadonlySet<string>): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((part) => saysAnywhere(part, texts));
  return says(value as Json, texts);
}
