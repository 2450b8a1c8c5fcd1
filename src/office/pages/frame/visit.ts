import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../platform/language/language.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import type { Actor } from '../../accounts/actor.js';
import type { Area } from './navigation.js';
import type { Notice } from './notice-cookie.js';

/** A file that came with a form. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How many things wait in a part of the office, for its place in the menu. */
export type Waiting = Readonly<Partial<Record<Area, number>>>;

/** One request of somebody's browser to the office: who asks, in which language, and what they sent. */
export interface Visit {
  /** Null before anybody has signed in. */
  readonly who: Actor | null;
  readonly language: Language;
  /** The address, without what stands behind the question mark. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What the posted form says. */
  readonly values: Values;
  /** The files that came with it, by the name of their field. */
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** What every form carries, so that no other site can send one. */
  readonly csrf: string;
  /** How much waits for whoever it is in some parts of the office. */
  readonly waiting: Waiting;
  /** For how many seconds the sign-in lasts at the most, however much it is used; null without one. */
  readonly sessionSeconds: number | null;
  /** What the last action had to say. */
  readonly notice: Notice | null;
  /** The form is only to be shown again, as it was when the session ended. */
  readonly restoring: boolean;
}

/** A visit of somebody who has signed in. */
export interface OfficialVisit extends Visit {
  readonly who: Actor;
}

const visits = new WeakMap<object, Visit>();

export function keepVisit(request: FastifyRequest, visit: Visit): void {
  visits.set(request, visit);
}

export function visitOf(request: FastifyRequest): Visit | undefined {
  return visits.get(request);
}

/** Hands a controller of pages the visit; whoever needs no sign-in takes it as a `Visit`. */
export const Visiting = createParamDecorator((_data: unknown, context: ExecutionContext): Visit => {
  const visit = visitOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!visit) throw new Error('A page of the office was asked for without its frame');
  return visit;
});

const VisitContext = createContext<Visit | null>(null);

/** What is inside knows the visit. */
// Its own type allows what JSX does not.
export const VisitProvider = VisitContext.Provider as (props: {
  value: Visit;
  children: ComponentChildren;
}) => JSX.Element;

/** The visit that a component is drawn for. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('A component of the office was drawn outside its frame');
  return visit;
}
