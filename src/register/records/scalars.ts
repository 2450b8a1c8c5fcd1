import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A day of the calendar. Days that do not exist are refused, such as 2026-02-30. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar as ISO 8601: 2026-03-12. Days of meetings are days in Sweden.',
  serialize: (value) => String(value),
  parseValue: (value) => day(value),
  parseLiteral: (node) => day(textOf(node), node),
});

/** A moment. Read with any offset, always given in UTC. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A moment as ISO 8601, always given in UTC: 2026-03-12T08:00:00Z. Other offsets are understood.',
  serialize: (value) => utc(value instanceof Date ? value : new Date(String(value))),
  parseValue: (value) => moment(value),
  parseLiteral: (node) => moment(textOf(node), node),
});

/** Any JSON value; only ever an answer. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value: a text, number, truth value, list, object or null.',
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

// The place of a value that is written in a query is told with what is wrong with it.
function day(value: unknown, nodes?: ValueNode): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Date is a day that exists, written YYYY-MM-DD.', { nodes });
}

function moment(value: unknown, nodes?: ValueNode): string {
  const parts = typeof value === 'string' ? MOMENT.exec(value) : null;
  const time = parts ? new Date(parts[0]) : undefined;
  if (parts?.[1] && isDay(parts[1]) && time && isWritable(time)) return utc(time);
  throw new GraphQLError('A DateTime is written as 2026-03-12T08:00:00Z, or with an offset as +01:00.', {
    nodes,
  });
}

// With its offset, a moment may be in a year that is written otherwise.
function isWritable(time: Date): boolean {
  return !Number.isNaN(time.getTime()) && isDay(time.toISOString().slice(0, 10));
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  // Year 0 is no year for PostgreSQL.
  if (!DAY.test(text) || text.startsWith('0000')) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

function utc(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}
