import { text as textOf } from 'node:stream/consumers';
import { Command, InvalidArgumentError } from 'commander';
import { Scope } from '../office/accounts/scope.js';
import { LANGUAGES, type Language } from '../platform/language/language.js';
import { Role } from '../words/body-words.js';
import {
  AccountActions,
  type AccountToAdd,
  type ListedAccount,
  type RoleToChange,
  type TokenToIssue,
} from './account-actions.js';
import { withRegister } from './command-surroundings.js';

const ROLES = Object.values(Role).join(', ').toLowerCase();
const SCOPES = Object.values(Scope).join(', ').toLowerCase();

/** `dagsljus account …`: who may sign in, from the server's own command line. */
export function accountCommand(): Command {
  const account = new Command('account').description(
    'Open, list and close accounts; grant roles; issue tokens',
  );
  account.exitOverride();
  addCommand(account);
  roleCommand(account);
  tokenCommand(account);
  listCommand(account);
  inviteCommand(account);
  account
    .command('disable <username>')
    .description('Shut an account at once, with its sessions and tokens')
    .action((username: string) => doing((actions) => actions.disable(username), `${username} is disabled.`));
  account
    .command('reopen <username>')
    .description('Let a disabled account in again')
    .action((username: string) => doing((actions) => actions.reopen(username), `${username} is open again.`));
  return account;
}

interface AddOptions {
  name: string;
  role: Role[];
  body: string;
  language?: Language;
  email?: string;
  passwordStdin?: boolean;
}

function addCommand(account: Command): void {
  account
    .command('add <username>')
    .description('Open an account, and print the code with which its holder chooses a password')
    .requiredOption('--name <name>', 'the name that colleagues see')
    .requiredOption('--role <roles>', `one or several of ${ROLES}, with commas between`, list(Role))
    .requiredOption('--body <slug>', 'the public body, with all below it, that they hold for')
    .option('--language <language>', 'the language of messages: sv or en', language)
    .option('--email <address>', 'where notices go')
    .option('--password-stdin', 'read a password from standard input instead of inviting')
    .action(async (username: string, { role, passwordStdin, ...details }: AddOptions) => {
      const password = passwordStdin ? { password: (await textOf(process.stdin)).replace(/\r?\n$/, '') } : {};
      const added: AccountToAdd = { ...details, roles: role, ...password };
      const { invitationCode } = await withActions((actions) => actions.add(username, added));
      tell(invitationCode ? invitation(username, invitationCode) : `${username} can sign in.`);
    });
}

interface RoleOptions {
  body: string;
  from?: string;
  to?: string;
  revoke?: boolean;
}

function roleCommand(account: Command): void {
  account
    .command('role <username> <role>')
    .description(`Grant a role (${ROLES}) in a public body and all below it, or revoke it`)
    .requiredOption('--body <slug>', 'the public body')
    .option('--from <day>', 'the first day, YYYY-MM-DD; today when left out')
    .option('--to <day>', 'the last day, YYYY-MM-DD')
    .option('--revoke', 'end the role at once instead')
    .action(async (username: string, name: string, { revoke, ...options }: RoleOptions) => {
      const [role] = list(Role)(name);
      if (!role) return;
      const change: RoleToChange = { username, role, ...options };
      const done = revoke ? 'is no longer' : 'is now';
      await doing(
        (actions) => (revoke ? actions.revoke(change) : actions.grant(change)),
        `${username} ${done} ${role.toLowerCase()} in ${options.body}.`,
      );
    });
}

interface TokenOptions {
  scope: Scope[];
  days: number;
  name: string;
  body?: string;
}

function tokenCommand(account: Command): void {
  account
    .command('token <username>')
    .description('Issue an access token of an account, and print it: nothing else, and never again')
    .requiredOption('--scope <scopes>', `one or several of ${SCOPES}, with commas between`, list(Scope))
    .option('--days <days>', 'days until it expires, 1 to 365', wholeNumber, 90)
    .option('--name <name>', 'what it is for', 'Command line')
    .option('--body <slug>', 'limit it to this public body and those below it')
    .action(async (username: string, { scope, ...options }: TokenOptions) => {
      const token: TokenToIssue = { ...options, scopes: scope };
      tell(await withActions((actions) => actions.token(username, token)));
    });
}

function listCommand(account: Command): void {
  account
    .command('list')
    .description('List all accounts with their roles')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const accounts = await withActions((actions) => actions.list());
      tell(
        json ? JSON.stringify(accounts, null, 2) : accounts.map(line).join('\n') || 'There are no accounts.',
      );
    });
}

function inviteCommand(account: Command): void {
  account
    .command('invite <username>')
    .description('Print a new code to choose a password with, also for a forgotten one')
    .action(async (username: string) => {
      const { invitationCode } = await withActions((actions) => actions.invite(username));
      tell(invitation(username, invitationCode ?? ''));
    });
}

function withActions<T>(work: (actions: AccountActions) => Promise<T>): Promise<T> {
  return withRegister((register) => work(new AccountActions(register)));
}

async function doing(work: (actions: AccountActions) => Promise<void>, done: string): Promise<void> {
  await withActions(work);
  tell(done);
}

function invitation(username: string, code: string): string {
  return `${username} chooses a password within 14 days with this code (POST /office/accept-invitation):\n${code}`;
}

function line({ username, name, disabled, roles }: ListedAccount): string {
  const held = roles.map(({ role, body }) => `${role.toLowerCase()} in ${body}`).join(', ') || 'no roles';
  return `${username ?? '(identity provider)'}  ${name}  ${held}${disabled ? '  DISABLED' : ''}`;
}

/** Reads words of an enum, in any case, with commas between. */
function list<Word extends string>(words: Readonly<Record<string, Word>>): (text: string) => Word[] {
  const known = Object.values(words);
  return (text) =>
    text.split(',').map((part) => {
      const word = known.find((each) => each === part.trim().toUpperCase());
      if (!word) throw new InvalidArgumentError(`Give one of ${known.join(', ').toLowerCase()}.`);
      return word;
    });
}

function language(text: string): Language {
  const found = LANGUAGES.find((each) => each === text);
  if (!found) throw new InvalidArgumentError('Give sv or en.');
  return found;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
