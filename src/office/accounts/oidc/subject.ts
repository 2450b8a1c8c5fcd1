import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { containsPersonalNumber } from '../../../words/personal-number.js';

const derive = promisify<string, string, number, Buffer>(scrypt);
const LENGTH = 32;

/**
 * A subject as it is kept. One that could be a personal number is kept as a slow hash alone: enough to know the person
 * again, and some work for whoever would try all numbers there are.
 */
export async function keptSubject(issuer: string, subject: string): Promise<string> {
  if (!containsPersonalNumber(subject)) return subject;
  const hash = await derive(subject, `dagsljus subject of ${issuer}`, LENGTH);
  return `hash:${hash.toString('base64url')}`;
}
