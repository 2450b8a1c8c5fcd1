import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Each reader turns the text of a variable into its value, or throws the rest of the sentence "NAME …".

export function text(value: string): string {
  return value;
}

/** A relative path counts from the project, wherever a command is started: all must find the same data. */
export function folder(value: string): string {
  return resolve(projectFolder(dirname(fileURLToPath(import.meta.url))), value);
}

function projectFolder(inside: string): string {
  return existsSync(join(inside, 'package.json')) ? inside : projectFolder(dirname(inside));
}

export function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most
      ? number
      : fault(`must be a whole number from ${least} to ${most}`);
  };
}

export function flag(value: string): boolean {
  return value === '1' || (value === '0' ? false : fault('must be 1 or 0'));
}

export function choice<T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => choices.find((known) => known === value) ?? fault(`must be one of ${choices.join(', ')}`);
}

/** A password may stand in it, so a faulty one is never repeated in the sentence. */
export function postgresql(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const usable = url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  return usable ? value : fault('must look like postgresql://user:password@host:5432/database');
}

export function webAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const usable =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username;
  return usable ? url.origin : fault('must be an address like https://register.example.se, without a path');
}

export function organisationNumber(value: string): string {
  return /^\d{6}-?\d{4}$/.test(value)
    ? value.replace('-', '')
    : fault('must be ten digits, such as 232100-0131');
}

export function email(value: string): string {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value : fault('must be an e-mail address');
}

/** It is a secret, so a faulty one is never repeated in the sentence. */
export function signingKey(value: string): string {
  const isOne = /^PRIVATE\+KEY\+[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}$/.test(value);
  return isOne ? value : fault('must be a key as dagsljus checkpoint rotate writes it: PRIVATE+KEY+…');
}

/** A password may stand in it, so a faulty one is never repeated in the sentence. */
export function mailServer(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const usable = url && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
  return usable ? value : fault('must look like smtps://user:password@mail.example.se');
}

/** A password may stand in it, so a faulty one is never repeated in the sentence. */
export function mailStore(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const usable = url && /^imaps?:$/.test(url.protocol) && url.hostname !== '' && url.username !== '';
  return usable ? value : fault('must look like imaps://user:password@mail.example.se/INBOX');
}

/** An address, or a name and an address in angle brackets. */
export function mailbox(value: string): string {
  const usable = /^(?:[^<>\p{Cc}"]{1,100} <([^\s@<>,;]+@[^\s@<>,;]+)>|[^\s@<>,;]+@[^\s@<>,;]+)$/u.test(value);
  return usable ? value : fault('must look like Register <alerts@example.se>');
}

export function address(value: string): string {
  const [ip = '', bits, ...more] = value.trim().split('/');
  const family = isIP(ip);
  const usable =
    family !== 0 && more.length === 0 && (bits === undefined || isPrefix(bits, family === 4 ? 32 : 128));
  return usable ? value.trim() : fault(`holds "${value.trim()}", which is neither an address nor a network`);
}

function isPrefix(bits: string, most: number): boolean {
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

function fault(sentence: string): never {
  throw new Error(sentence);
}
