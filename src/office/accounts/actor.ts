import { randomUUID } from 'node:crypto';
import { Refusal } from '../../platform/errors/refusal.js';
import { DEFAULT_LANGUAGE, type Language } from '../../platform/language/language.js';
import { reason, type Message } from '../../platform/language/message.js';
import { type Role, roles as roleWords } from '../../words/body-words.js';
import { rolesOfScope, Scope } from './scope.js';

/** Who is asking, in whose name and language, and what they may do. Made once per request. */
export interface Actor {
  /** Null for the system itself: commands, imports and jobs. */
  readonly accountId: string | null;
  readonly name: string;
  /** What they are answered in: the language that the request asks for, else their own. */
  readonly language: Language;
  /** The language of their account. */
  readonly ownLanguage: Language;
  /** Public body → roles there, already inherited down the tree and narrowed to the token's scopes. */
  readonly roles: ReadonlyMap<string, ReadonlySet<Role>>;
  /** The officials whose meetings they record: their own, and those who delegated to them. */
  readonly officialIds: ReadonlySet<string>;
  /** What a bearer token is for; null for a session, which may do all that its roles may. */
  readonly scopes: ReadonlySet<Scope> | null;
  /** When the session ends, however much it is used; a token has none. */
  readonly sessionEndsAt?: Date;
  readonly idempotencyKey?: string;
  readonly requestId: string;
  readonly system: boolean;
}

/** Refuses unless the actor has one of the roles in this public body. */
export function requireRole(actor: Actor, bodyId: string, ...roles: Role[]): void {
  if (!hasRole(actor, bodyId, ...roles)) throw roleNeeded(roles);
}

/** Refuses unless the actor has one of the roles in some public body: for what belongs to none, as organisations. */
export function requireRoleSomewhere(actor: Actor, ...roles: Role[]): void {
  if (!hasRoleSomewhere(actor, ...roles)) throw roleNeeded(roles);
}

export function hasRole(actor: Actor, bodyId: string, ...roles: Role[]): boolean {
  if (actor.system) return true;
  const held = actor.roles.get(bodyId);
  return held !== undefined && roles.some((role) => held.has(role));
}

export function hasRoleSomewhere(actor: Actor, ...roles: Role[]): boolean {
  return actor.system || bodiesWhere(actor, ...roles).length > 0;
}

/** The public bodies where the actor has one of the roles. The system is in no list: ask `actor.system` first. */
export function bodiesWhere(actor: Actor, ...roles: Role[]): string[] {
  return [...actor.roles]
    .filter(([, held]) => roles.some((role) => held.has(role)))
    .map(([bodyId]) => bodyId);
}

/** The product itself at work, under the name of a command or job: may do everything, and the audit log names it. */
export function systemActor(name: string, language: Language = DEFAULT_LANGUAGE): Actor {
  return {
    accountId: null,
    name,
    language,
    ownLanguage: language,
    roles: new Map(),
    officialIds: new Set(),
    scopes: null,
    requestId: randomUUID(),
    system: true,
  };
}

/** The actor with the roles that the token's scopes leave; a scope to read leaves all of them, but only for reading. */
export function narrowed(actor: Actor, reading: boolean): Actor {
  if (actor.scopes === null) return actor;
  const scopes = [...actor.scopes].filter((scope) => reading || scope !== Scope.READ);
  const usable = new Set(scopes.flatMap((scope) => rolesOfScope[scope]));
  const roles = [...actor.roles].map(
    ([bodyId, held]) => [bodyId, new Set([...held].filter((role) => usable.has(role)))] as const,
  );
  return { ...actor, roles: new Map(roles) };
}

function roleNeeded(roles: readonly Role[]): Refusal {
  const names = (language: Language) =>
    roles.map((role) => `${role} (${roleWords.label(role, language)})`).join(', ');
  const message: Message = {
    code: 'accounts.roleNeeded',
    sv: `Det kräver en roll som du inte har här: ${names('sv')}.`,
    en: `That takes a role which you do not have here: ${names('en')}.`,
  };
  return new Refusal('FORBIDDEN', reason(message));
}
