// Bundles what browsers run: the pages' style and programs, and the editor of /explorer. The picture that others show for a
// link gets its name here too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';

const explorer = join(root, 'src', 'register', 'explorer', 'browser');

await bundle('pages', {
  entryPoints: {
    page: join(root, 'src', 'platform', 'pages', 'browser', 'page.css'),
    embed: join(root, 'src', 'platform', 'pages', 'browser', 'embed.css'),
    office: join(root, 'src', 'office', 'pages', 'browser', 'office.ts'),
    card: join(root, 'src', 'register', 'pages', 'site', 'card.png'),
  },
  loader: { '.png': 'copy' },
});

await bundle('explorer', {
  entryPoints: { explorer: join(explorer, 'explorer.tsx') },
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { 'react-remove-scroll': join(explorer, 'no-scroll-lock.tsx') },
  plugins: [withoutFonts()],
});

/** GraphiQL brings two families of fonts inside its style sheet, 340 kB; the pages use those of the reader. */
function withoutFonts() {
  return {
    name: 'without-fonts',
    setup({ onLoad }) {
      onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''),
        loader: 'css',
      }));
    },
  };
}
