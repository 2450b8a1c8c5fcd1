import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ALLOWANCE, type Allowance } from '../../src/office/accounts/allows.js';
import type { TestApp } from './test-app.js';

/** A route of the office over HTTP, and who it says may come. */
export interface OfficeRoute {
  /** `GET /office/meetings/:id` */
  name: string;
  allowance: Allowance | undefined;
  handler: Handler;
  controller: Controller;
}

export type Handler = (...given: never[]) => unknown;
export type Controller = abstract new (...given: never[]) => object;

/** Every route under /office that is no GraphQL, as the controllers declare it. */
export function officeRoutes({ app }: TestApp): OfficeRoute[] {
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const controllers = modules.flatMap((each) =>
    [...each.controllers.values()].map(({ metatype }) => metatype),
  );
  const found = controllers.flatMap((each) => routesOf(each as Controller));
  return [...new Map(found.map((route) => [route.name, route])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

function routesOf(controller: Controller): OfficeRoute[] {
  const bases = paths(controller).filter((path) => /^\/?office(\/|$)/.test(path));
  const prototype = controller.prototype as Record<string, Handler>;
  const handlers = Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => prototype[name])
    .filter((handler): handler is Handler => typeof handler === 'function');
  return bases.flatMap((base) => handlers.flatMap((handler) => routeOf(base, handler, controller)));
}

function routeOf(base: string, handler: Handler, controller: Controller): OfficeRoute[] {
  const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const allowance = (Reflect.getMetadata(ALLOWANCE, handler) ??
    Reflect.getMetadata(ALLOWANCE, controller)) as Allowance | undefined;
  return paths(handler).map((path) => {
    const whole = `/${base}/${path}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
    return { name: `${RequestMethod[method]} ${whole}`, allowance, handler, controller };
  });
}

function paths(target: object): string[] {
  return [Reflect.getMetadata('path', target) as string | string[] | undefined]
    .flat()
    .map((path) => path ?? '');
}
