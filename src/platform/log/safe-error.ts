interface SafeError {
  name: string;
  message: string;
  stack?: string[];
  [detail: string]: unknown;
}

// What PostgreSQL tells besides, without values of rows: `detail`, `where` and `parameters` hold those.
const DETAILS = ['code', 'schema', 'table', 'column', 'constraint', 'routine', 'query'] as const;

/** An error as it may be logged: whole for whoever mends it, without what people wrote. */
export function safeError(error: unknown, depth = 0): SafeError | string {
  if (!isErrorLike(error)) return typeof error;
  const details = DETAILS.filter((detail) => typeof error[detail] === 'string').map((detail) => [
    detail,
    error[detail],
  ]);
  const { cause } = error;
  return {
    ...(Object.fromEntries(details) as Record<string, unknown>),
    name: error.name,
    message: withoutValues(error),
    stack: frames(error),
    ...(cause !== undefined && depth < 3 ? { cause: safeError(cause, depth + 1) } : {}),
  };
}

type ErrorLike = Error & Record<string, unknown>;

function isErrorLike(error: unknown): error is ErrorLike {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}

// Class 22 complains about a value by quoting it, as does the parser of JSON.
function withoutValues(error: ErrorLike): string {
  const code = error['code'];
  const quotes = (typeof code === 'string' && code.startsWith('22')) || error.name === 'SyntaxError';
  return quotes ? error.message.replace(/".*"/gs, '"…"').replace(/'.*'/gs, "'…'") : error.message;
}

// The first lines of a stack repeat the message.
function frames({ stack }: ErrorLike): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
