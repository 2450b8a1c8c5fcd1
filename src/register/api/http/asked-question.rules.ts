/** What a request asks of GraphQL. */
export interface AskedQuestion {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * What is asked by the body of a POST, if it is asked as it should be; what is not is told by whoever reads the body
 * next. Clients put notes of their own into `extensions`; only a persisted query is a question.
 */
export function askedInBody(body: unknown): AskedQuestion | undefined {
  if (!isAsked(body)) return undefined;
  const { query, operationName, variables } = body;
  return { query, operationName: operationName ?? null, variables: variables ?? null };
}

/** The same of the address of a GET, read as the GraphQL server reads it. */
export function askedInAddress(url: string): AskedQuestion | undefined {
  if (!URL.canParse(url, 'http://register')) return undefined;
  const { searchParams } = new URL(url, 'http://register');
  const values = NAMES.map((name) => searchParams.getAll(name));
  const [query, operationName, variables, extensions] = values.map(([value]) => value);
  const read = { variables: fromJson(variables), extensions: fromJson(extensions) };
  // Nothing is said twice; and in an address null is no object.
  const isStrange = values.some(({ length }) => length > 1) || Object.values(read).includes(null);
  return isStrange ? undefined : askedInBody({ query, operationName, ...read });
}

const NAMES = ['query', 'operationName', 'variables', 'extensions'];

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isReadable(value: unknown): value is Given {
  return isRecord(value) && isShallow(value);
}

// No input has objects in objects in objects; deeper ones could not even be written as text.
function isShallow(value: unknown, depth = 16): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}

function isNullOr<T>(is: (value: unknown) => value is T, value: unknown): value is T | null | undefined {
  return value === null || value === undefined || is(value);
}

function isAsked(body: unknown): body is { query: string } & Partial<AskedQuestion> {
  return (
    isRecord(body) &&
    isText(body['query']) &&
    body['query'] !== '' &&
    isNullOr(isText, body['operationName']) &&
    isNullOr(isReadable, body['variables']) &&
    isNullOr(isNotes, body['extensions'])
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNotes(value: unknown): value is Given {
  return isRecord(value) && !('persistedQuery' in value);
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
