import { namedQuality, qualityOf } from '../accept.rules.js';

export const LINES_TYPE = 'application/x-ndjson';
const JSON_TYPE = 'application/json';

export type LogFormat = 'lines' | 'json';

/** How the change log is told to whoever accepts this: in lines, unless JSON is asked for by name. Undefined: not at all. */
export function logFormat(accept: string | undefined): LogFormat | undefined {
  const json = namedQuality(accept, JSON_TYPE) ?? 0;
  if (json > (namedQuality(accept, LINES_TYPE) ?? 0)) return 'json';
  return qualityOf(accept, LINES_TYPE) > 0 ? 'lines' : undefined;
}
