import { describe, expect, it } from '@jest/globals';
import { importedVisits } from '../bin/screenshot-imported.mjs';
import { visits } from '../bin/screenshot-pages.mjs';
import type { DestructionState } from '../src/publication/retention/destruction-words.js';
import { pageAuthorisation } from './support/page-authorisation-table.js';

/** Pages of which no picture is taken, and why. */
const notLookedAt: Readonly<Record<string, string>> = {
  '/office/sign-in/oidc': 'leads to the identity provider',
  '/office/sign-in/oidc/callback': 'is led to by the identity provider',
  '/office/newcomer': 'needs an account without a role',
  '/office/session': 'is no page',
  '/office/sign-in/first': 'is there in an empty register alone',
  '/office/graphql/schema.graphql': 'is no page',
  '/office/calendar/:file': 'is no page',
  '/office/pick/organisations': 'is no page',
  '/office/pick/officials': 'is no page',
  '/office/reminders/stop/:token': 'needs a letter',
  '/office/kept/:id': 'needs a session that ended',
  '/office/organisations/:id/names/:nameId/remove': 'is like that of numbers',
  '/office/organisations/:id/split': 'needs organisations that were merged',
  '/office/issues/:id/publish': 'needs an issue that is not public',
  '/office/bodies/:body/reopen': 'needs a body that is closed',
  '/office/imports/:id/publish': 'needs somebody who both publishes and is registrar',
  '/office/imports/:id/mapping.json': 'is no page',
  '/office/imports/:id/report.json': 'is no page',
  '/office/imports/:id/rejected.csv': 'is no page',
  '/office/privacy/retention/:id/list.csv': 'is no page',
  '/office/privacy/retention/:id/protocol.csv': 'is no page',
  '/office/privacy/retention/:id/protocol.json': 'is no page',
};

/** Kinds of pages of which an imported register has none, or one that says no more than the demonstration's. */
const notInImported: Readonly<Record<string, string>> = {
  '/issues/:id': 'nobody has named an issue',
  '/officials/:id': 'its people are those of its lines',
  '/alerts/asked': 'says the same of every register',
};

/** Where a destruction is seen in each state. */
const destructions: Readonly<Record<DestructionState, string>> = {
  REHEARSED: 'retention-listed',
  DECIDED: 'retention-decided',
  RUNNING: 'retention-running',
  FAILED: 'retention-failed',
  DONE: 'retention-done',
};

const routes = Object.keys(pageAuthorisation)
  .filter((route) => route.startsWith('GET '))
  .map((route) => route.slice('GET '.length));
const pages = visits.flatMap((visit) => [...visit.pages]);

describe('The pictures of the pages', () => {
  it('are of every page of the office but those that are named', () => {
    const seen = new Set([...pages.map(({ route }) => route), ...Object.keys(notLookedAt)]);
    expect(routes.filter((route) => !seen.has(route))).toEqual([]);
  });

  it('leave out no page that is in them, and none that is not there', () => {
    const seen = new Set(pages.map(({ route }) => route));
    expect(Object.keys(notLookedAt).filter((route) => seen.has(route) || !routes.includes(route))).toEqual(
      [],
    );
  });

  it('show a destruction in each of its states, and what a calendar answers that was read before', () => {
    const names = new Set(pages.map(({ name }) => name));
    expect(Object.values(destructions).filter((name) => !names.has(name))).toEqual([]);
    expect(names).toContain('event-again');
  });

  it('of an imported register are of every kind of page that everyone sees, and no other', () => {
    const shown = visits.filter(({ who }) => who === null).flatMap((visit) => visit.pages);
    const kinds = new Set(shown.map(({ route }) => route).filter((route) => !route.startsWith('/office')));
    const imported = importedVisits.flatMap((visit) => [...visit.pages]);
    const seen = new Set(imported.map(({ route }) => route));
    expect([...kinds].filter((route) => !seen.has(route) && !(route in notInImported))).toEqual([]);
    expect(Object.keys(notInImported).filter((route) => seen.has(route) || !kinds.has(route))).toEqual([]);
    const names = imported.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('are of pages that are there, each under a name of its own', () => {
    const office = pages.map(({ route }) => route).filter((route) => route.startsWith('/office'));
    expect(office.filter((route) => !routes.includes(route))).toEqual([]);
    const names = pages.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
