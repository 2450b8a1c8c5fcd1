const PARTS = [
  ...[
    'WITH',
    'SELECT',
    'FROM',
    'LEFT JOIN',
    'CROSS JOIN',
    'JOIN',
    'WHERE',
    'GROUP BY',
    'ORDER BY',
    'LIMIT',
    'OFFSET',
  ],
  ...['UNION ALL', 'UNION'],
].join('|');
const TOKENS = new RegExp(`'[^']*'|[()]|(?:${PARTS})(?!\\w)|\\s|[^\\s()']+`, 'g');
const IS_PART = new RegExp(`^(?:${PARTS})$`);

/** An SQL statement with a line for each of its parts, set in by how deep it stands. */
export function readableSql(sql: string): string {
  const lines = new Lines();
  const words = sql.replace(/\s+/g, ' ').trim();
  for (const { 0: token, index } of words.matchAll(TOKENS)) {
    if (token === '(') lines.open(/^\( ?(SELECT|WITH|\()/.test(words.slice(index)));
    else if (token === ')') lines.close();
    else if (IS_PART.test(token)) lines.begin(token);
    else lines.add(token);
  }
  return lines.text;
}

class Lines {
  private readonly lines: string[] = [];
  private line = '';
  /** For each open parenthesis, whether a query stands in it. */
  private readonly queries: boolean[] = [];

  get text(): string {
    return [...this.lines, this.line.trimEnd()].join('\n');
  }

  add(token: string): void {
    if (token !== ' ' || this.line.trim() !== '') this.line += token;
  }

  /** Within a function's arguments or a window nothing is broken. */
  begin(part: string): void {
    if (this.queries.at(-1) !== false) this.end();
    this.add(part);
  }

  open(isQuery: boolean): void {
    this.add('(');
    this.queries.push(isQuery);
    if (isQuery) this.end();
  }

  close(): void {
    if (this.queries.pop()) this.end();
    this.add(')');
  }

  private end(): void {
    if (this.line.trim() !== '') this.lines.push(this.line.trimEnd());
    this.line = '  '.repeat(this.queries.filter((isQuery) => isQuery).length);
  }
}
