import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

/**
 * Says of the handler of a form that one which waited from an earlier session is only shown by it, as `attempt` does.
 * To all others such a form is never handed: what a button does at once is asked for anew.
 */
export const Restorable = Reflector.createDecorator<undefined, boolean>({ transform: () => true });

/** The page nearest above an address that forms are sent to: where somebody asks for what the form does. */
export function askedAt({ server, url, routeOptions }: FastifyRequest): string {
  const asked = new URL(url, 'http://office.invalid').pathname.split('/');
  const route = (routeOptions.url ?? '').split('/');
  const isPage = (parts: number) => server.hasRoute({ method: 'GET', url: route.slice(0, parts).join('/') });
  const lengths = route.map((_, place) => route.length - place);
  const nearest = lengths.find((parts) => parts > 1 && isPage(parts));
  return nearest === undefined ? '/office' : asked.slice(0, nearest).join('/');
}
