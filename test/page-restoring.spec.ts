import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageInterceptor } from '../src/office/pages/frame/page.interceptor.js';
import { RESTORE } from '../src/office/pages/frame/post-form.js';
import { Restorable } from '../src/office/pages/frame/restorable.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { Role } from '../src/words/body-words.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { officeRoutes, type OfficeRoute } from './support/page-routes.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let forms: OfficeRoute[];

beforeAll(async () => {
  register = await startTestApp();
  forms = officeRoutes(register).filter(
    ({ name, controller }) => name.startsWith('POST') && isPages(controller),
  );
});
afterAll(() => register.stop());

const SOMETHING = '0b9f3c5e-4a1d-4f0e-9a67-2f6d3b1c8e55';

function isPages(controller: OfficeRoute['controller']): boolean {
  const around = (Reflect.getMetadata('__interceptors__', controller) ?? []) as unknown[];
  return around.includes(PageInterceptor);
}

function isRestorable({ handler }: OfficeRoute): boolean {
  return Reflect.getMetadata(Restorable.KEY, handler) === true;
}

/** Whether a handler only shows what waited: itself, or by another method of its controller. */
function onlyShows({ handler, controller }: OfficeRoute): boolean {
  const methods = controller.prototype as Record<string, unknown>;
  const seen = new Set<unknown>();
  const looksAt = (method: unknown): boolean => {
    if (typeof method !== 'function' || seen.has(method)) return false;
    seen.add(method);
    const text = String(method);
    if (/\battempt(?:Unknown)?\(visit\b|\battempt(?:Unknown)?\(\s*visit\b|\.restoring\b/.test(text))
      return true;
    return [...text.matchAll(/this\.(\w+)\(/g)].some(([, name = '']) => looksAt(methods[name]));
  };
  return looksAt(handler);
}

describe('A form that waited from an earlier session', () => {
  it('is handed to those that only show it, and to no others', () => {
    expect(forms.length).toBeGreaterThan(90);
    const said = forms.filter(isRestorable).map(({ name }) => name);
    expect(said).toEqual(forms.filter(onlyShows).map(({ name }) => name));
  });

  it('does nothing at all where a button acts at once: it is asked for anew', async () => {
    const region = await openBody(register);
    const { accountId } = await signedIn(register, region.id, ...Object.values(Role));
    const browser = await browserOf(register, accountId);
    await browser.get('/office/account');
    const changes = await register.office.manager.count(AuditEvent);
    const acts = forms.filter((form) => !isRestorable(form)).map(({ name }) => name.replace('POST ', ''));
    expect(acts).toContain('/office/meetings/:id/discard');
    for (const act of acts) {
      const { html } = await browser.post(act.replace(/:\w+/g, SOMETHING), { [RESTORE]: '1' });
      expect([act, html.includes('Ingenting är gjort')]).toEqual([act, true]);
    }
    expect(await register.office.manager.count(AuditEvent)).toBe(changes);
    expect((await browser.get('/office/account')).status).toBe(200);
  });
});
