import type { IncomingMessage } from 'node:http';

/**
 * The address of a request as all who look at it know it: without scheme and host, which proxies are told, and without
 * escapes of what needs none in its path. The router would read those, and whoever else looks at the address would not.
 */
export function plainAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url.replace(AUTHORITY, '')) ?? [];
  const plain = path.replace(UNRESERVED, (escape) => decodeURIComponent(escape));
  return `${plain === '' ? '/' : plain}${rest}`;
}

const AUTHORITY = /^https?:\/\/[^/?#]*/i;
// Letters, digits and - . _ ~
const UNRESERVED = /%(?:2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi;
