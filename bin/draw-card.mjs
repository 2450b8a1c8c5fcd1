// Draws the picture that others show for a link to the register: the mark over its horizon, and the name. It is drawn
// again only when they change: node bin/draw-card.mjs
import { fileURLToPath } from 'node:url';
import { openBrowser } from './screenshot-camera.mjs';

const FILE = fileURLToPath(new URL('../src/register/pages/site/card.png', import.meta.url));
const SIZE = { width: 1200, height: 630 };
const [PAPER, INK, SUN] = ['#fdfcf9', '#1b2733', '#f3b61f'];

// The mark of the frame, with the horizon drawn out to both edges.
const CARD = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
  <rect width="1200" height="630" fill="${PAPER}"/>
  <rect width="1200" height="18" fill="${SUN}"/>
  <g transform="translate(424 108) scale(11)" fill="none" stroke="${SUN}" stroke-width="1.6" stroke-linecap="round">
    <path fill="${SUN}" stroke="none" d="M6 22a10 10 0 0 1 20 0Z"/>
    <path d="M16 3.5v5M3.7 9.7l3.8 3.2M28.3 9.7l-3.8 3.2"/>
  </g>
  <path d="M0 370h1200" stroke="${INK}" stroke-width="8"/>
  <text x="600" y="510" text-anchor="middle" font-family="Liberation Sans, Arial, sans-serif" font-size="112"
    font-weight="700" letter-spacing="-1" fill="${INK}">Dagsljus</text>
</svg>`;

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${CARD}`);
  await page.screenshot({ path: FILE });
} finally {
  await browser.close();
}
