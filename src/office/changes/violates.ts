/** Whether PostgreSQL refused a row because of this constraint or unique index: somebody else was a moment earlier. */
export function violates(error: unknown, constraint: string): boolean {
  if (typeof error !== 'object' || error === null || !('driverError' in error)) return false;
  const { driverError } = error as { driverError?: { constraint?: unknown } };
  return driverError?.constraint === constraint;
}
