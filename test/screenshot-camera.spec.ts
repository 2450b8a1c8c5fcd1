import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Camera } from '../bin/screenshot-camera.mjs';
import { findBrowser, openBrowser } from './support/browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('whether a picture of a refusal is told');
const nothing = { name: 'nothing-there', route: '/meetings/2026-9' };

(program ? describe : describe.skip)('The pictures of the pages', () => {
  let register: TestApp;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

  beforeAll(async () => {
    register = await startTestApp();
    browser = await openBrowser(program ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await register.stop();
    rmSync(folder, { recursive: true });
  });

  it('are not taken of a refusal, but of a page that is to be one', async () => {
    const camera = new Camera({ browser, register, language: 'sv', who: null, folder, pages: [] });
    await camera.open();
    await expect(camera.take(nothing, ['wide'])).rejects.toThrow('The answer was 404, not 200.');
    expect(readdirSync(folder)).toEqual([]);
    await camera.take({ ...nothing, answers: 404 }, ['wide']);
    expect(readdirSync(folder)).toEqual(['nothing-there-sv-wide.png']);
    await camera.close();
  });
});
