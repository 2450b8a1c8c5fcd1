import { inBoth } from '../frame/portal-addresses.js';

/** What search engines leave alone: what needs somebody, what is of one visitor, and searches without number. */
const LEFT_ALONE = [
  '/office',
  '/graphql',
  ...['/meetings?', '/organisations?', '/officials?', '/issues?', '/network?', '/explorer?'].flatMap(inBoth),
  ...['/charts/', '/embed/'].flatMap(inBoth),
  ...['/alerts', '/reports/', '/*/report$', '/about/access?', '/about/access.csv'].flatMap(inBoth),
];

/** What programs that walk through the site are asked to do. */
export function robotsText(publicUrl: string): string {
  const rules = LEFT_ALONE.map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\n${rules}\nSitemap: ${publicUrl}/sitemap.xml\n`;
}

const DAYS_VALID = 180;
const DAY = 86_400_000;

/** Whom to tell of a weakness (RFC 9116). It says the same all day. */
export function securityText(publicUrl: string, contact: string, today: string): string {
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + DAYS_VALID * DAY).toISOString();
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** The mark of the frame, with colours of its own. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="6" fill="#14191e"/>' +
  '<path fill="#f3b61f" d="M8 21a8 8 0 0 1 16 0Z"/>' +
  '<path fill="none" stroke="#f3b61f" stroke-width="2.2" stroke-linecap="round" d="M16 5.5v4M6.5 10.5l3 2.6M25.5 10.5l-3 2.6"/>' +
  '<path fill="none" stroke="#fdfcf9" stroke-width="2.2" stroke-linecap="round" d="M5 24.5h22"/></svg>\n';

/** How the register looks where somebody keeps it among their programs. */
export function manifestText(name: string): string {
  return `${JSON.stringify({
    name,
    short_name: 'Dagsljus',
    lang: 'sv',
    start_url: '/',
    display: 'browser',
    background_color: '#fdfcf9',
    theme_color: '#f3b61f',
    icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
  })}\n`;
}
