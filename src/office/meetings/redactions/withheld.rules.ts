const ORGANISATION = ['organisationId', 'organisationName'];
const CLIENT = ['onBehalfOfId', 'onBehalfOfName'];

/** Where the office keeps a field of the record, when it is called otherwise or tells the same as another. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'outcome/text': ['outcomeText'],
  function: ['functionSv', 'functionEn'],
  organisationId: ORGANISATION,
  organisationName: ORGANISATION,
  onBehalfOfId: CLIENT,
  onBehalfOfName: CLIENT,
};

/** The columns that say what a redacted field said; a deeper one is `source/url`. */
export function columnsBehind(field: string, ofOfficial: boolean): readonly string[] {
  if (field !== 'name' && field !== 'officialId') return COLUMNS[field] ?? [field];
  return ofOfficial ? ['officialId', 'postId', 'name'] : ['name'];
}

/** A row that says nothing in some of its columns. */
export function withoutColumns<Row extends object>(row: Row, columns: readonly string[]): Row {
  return columns.reduce<Row>((open, column) => {
    const [first = '', ...rest] = column.split('/');
    const value = (open as Readonly<Record<string, unknown>>)[first];
    const inner = rest.length > 0 && typeof value === 'object' && value !== null;
    const emptied = Array.isArray(value) ? [] : null;
    return { ...open, [first]: inner ? withoutColumns(value, [rest.join('/')]) : emptied };
  }, row);
}

/** A redacted field, and on whose line it is. */
export interface WithheldField {
  list: string | null;
  itemId: string | null;
  field: string;
}

/**
 * What somebody gives who may not know what is withheld: where they leave a field empty because they were told nothing
 * of it, it stays as it is kept.
 */
export function leftAsItIs<Given extends object>(given: Given, withheld: readonly WithheldField[]): Given {
  return withheld.reduce<Given>((left, { list, itemId, field }) => {
    if (list === null) return leftIn(left, field);
    const lines = (left as Readonly<Record<string, unknown>>)[list];
    if (!Array.isArray(lines)) return left;
    const known = (lines as (object & { id?: string })[]).map((line) =>
      line.id === itemId ? leftIn(line, field) : line,
    );
    return { ...left, [list]: known };
  }, given);
}

function leftIn<Row extends object>(row: Row, field: string): Row {
  const columns = new Set([...columnsBehind(field, true), ...columnsBehind(field, false)]);
  const said = Object.entries(row).filter(([column, value]) => !columns.has(column) || !isEmpty(value));
  return Object.fromEntries(said) as Row;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
