import { isIPv6 } from 'node:net';

/** The network that an address counts as: IPv6 by /64, which is what one household or office gets. */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  return isIPv6(address) ? `${firstHalf(address).join(':')}::/64` : address;
}

// The four groups that name the network; `::` stands for as many zeros as are missing.
function firstHalf(address: string): string[] {
  const [head = '', tail] = address.replace(/%.*/, '').toLowerCase().split('::');
  const first = groupsOf(head);
  const zeros = tail === undefined ? 0 : 8 - first.length - groupsOf(tail).length;
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...groupsOf(tail ?? '')];
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16));
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':');
}
