import { describe, expect, it } from '@jest/globals';
import { domainsOfSite } from './domains.rules.js';

const ASKED = ['region.example', 'post.region.example', 'annan.example', 'localhost', 'example'];

describe('The domains of an own site', () => {
  it.each([
    ['https://dagsljus.region.example', ['region.example']],
    ['https://region.example/dagsljus', ['region.example', 'post.region.example']],
    ['https://www.region.example', ['region.example', 'post.region.example']],
    ['http://localhost:3000', []],
    ['http://127.0.0.1:3000', []],
    ['https://dagsljus.github.io', []],
    ['no address', []],
  ])('are for %s', (site, domains) => {
    expect(domainsOfSite(ASKED, site)).toEqual(domains);
  });
});
