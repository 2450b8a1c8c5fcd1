import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = readonly [Address, number];

/** Networks as they stand in settings: addresses, or CIDR. */
export function readNetworks(texts: readonly string[]): Network[] {
  return texts.map((text) => {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.parse(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  });
}

/** Whether an address lies in one of some networks. An IPv4 address in IPv6 clothes counts as what it is. */
export function isIn(address: string, networks: readonly Network[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  return networks.some(([network, bits]) => plain.kind() === network.kind() && plain.match(network, bits));
}

// What the public internet has of IPv6. Translations of IPv4 (NAT64, 6to4, Teredo) lie outside it or are named below:
// what is behind them cannot be told from here.
const GLOBAL_IPV6 = readNetworks(['2000::/3']);
const NOT_FOR_ALL = readNetworks([
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '192.88.99.0/24',
  '192.0.0.0/24',
  '198.18.0.0/15',
]);

/** Whether an address is on the public internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  if (plain.range() !== 'unicast' || isIn(address, NOT_FOR_ALL)) return false;
  return plain.kind() === 'ipv4' || isIn(address, GLOBAL_IPV6);
}
