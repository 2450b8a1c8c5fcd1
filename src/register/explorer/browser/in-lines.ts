/** Variables as the editor shows them; nothing when there are none. */
export function inLines(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}
