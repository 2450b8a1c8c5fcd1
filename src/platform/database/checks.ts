/** The text of a CHECK that allows a column only the values of an enum (or NULL, where the column may be null). */
export function isOneOf(column: string, values: Record<string, string>): string {
  const list = Object.values(values).map((value) => `'${value.replaceAll("'", "''")}'`);
  return `"${column}" IN (${list.join(', ')})`;
}
