import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { restMessages } from '../../rest/rest.messages.js';
import type { Others } from '../charts/charted.js';

/** What is asked of the network: of which meetings, with whom organisations are shown, and of which year. */
export interface AskedNetwork {
  /** What is asked of meetings. */
  query: URLSearchParams;
  others: Others | undefined;
  year: string;
}

const OTHERS: readonly Others[] = ['officials', 'bodies'];

/** Takes what only the network knows out of what an address asks; what is left is a search for meetings. */
export function askedNetwork(asked: URLSearchParams): AskedNetwork {
  const query = new URLSearchParams(asked);
  const wanted = query.get('with') ?? '';
  const year = query.get('year') ?? '';
  query.delete('with');
  query.delete('year');
  const others = OTHERS.find((each) => each === wanted);
  if (wanted !== '' && !others) refuse('with', OTHERS.join(', '));
  if (year !== '' && !/^[1-9]\d{3}$/.test(year)) refuse('year', '2026, 2025 …');
  if (year !== '') {
    query.set('dateFrom', `${year}-01-01`);
    query.set('dateTo', `${year}-12-31`);
  }
  return { query, others, year };
}

function refuse(name: string, known: string): never {
  throw new Refusal('INVALID', reason(restMessages.notOneOf, { known }, name));
}
