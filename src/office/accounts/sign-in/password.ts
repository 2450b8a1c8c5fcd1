import { hash, verify } from '@node-rs/argon2';
import { newSecret } from '../secret.js';

// OWASP's second choice of parameters: 50–100 ms and 19 MiB for each guess.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PRESENT_FORM = '$argon2id$v=19$m=19456,t=2,p=1$';

export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), parameters);
}

/** True for the right password. Takes as long when there is no such account or it has no password. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobodysHash()), composed(password));
  return right && passwordHash !== null;
}

/** Whether a hash was made with parameters of former days, to be made again at the next sign-in. */
export function isOutdated(passwordHash: string): boolean {
  return !passwordHash.startsWith(PRESENT_FORM);
}

// Keyboards differ in how they send å, ä and ö: composed, or as a letter and a mark.
function composed(password: string): string {
  return password.normalize('NFC');
}

let nobody: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  nobody ??= hashPassword(newSecret());
  return nobody;
}
