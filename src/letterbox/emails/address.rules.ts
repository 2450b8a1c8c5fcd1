import { domainToASCII } from 'node:url';

const LONGEST = 254;
const WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ADDRESS = new RegExp(`^${WORD}(?:\\.${WORD})*@(?:${LABEL}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$`);

/** An address as mail servers take it, in small letters; undefined when it is none. */
export function readAddress(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const [, local = '', domain = ''] = /^([^@]{1,64})@([^@]+)$/.exec(given.trim().toLowerCase()) ?? [];
  // Names with å are written otherwise on the wire.
  const address = `${local}@${domainToASCII(domain)}`;
  return address.length <= LONGEST && ADDRESS.test(address) ? address : undefined;
}
