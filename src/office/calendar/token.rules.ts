import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 32;

/** 160 random bits in letters that survive being written in capitals, as addresses of mail may be. */
export function newToken(): string {
  return Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % 32]).join('');
}

/** The tokens of ours in some texts: what stands between `+` and `@` in addresses like `calendar+token@region.example`. */
export function tokensIn(texts: readonly string[], address: string): string[] {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)].map((part) => part.toLowerCase());
  const found = texts.flatMap((text) => [...text.toLowerCase().matchAll(ADDRESS)]);
  const ours = found.filter(({ groups }) => groups?.['local'] === local && groups?.['domain'] === domain);
  return [...new Set(ours.flatMap(({ groups }) => groups?.['token'] ?? []))];
}

const ADDRESS = /(?<local>[^\s<>,;:"'+@]{1,64})\+(?<token>[a-z2-7]{32})@(?<domain>[^\s<>,;:"'+@]{1,190})/g;
