// The public pages of a register that was imported: where most is in them, and what the names and letters of others do to
// them. Which those are is found in its files (`find`), so that any register will do.
const also = ['dark', 'print'];
const inBoth = (path) => ({ sv: path, en: path === '/' ? '/en' : `/en${path}` });
const at = (name, route, more = {}) => ({
  name: `imported-${name}`,
  route,
  path: inBoth(route),
  ...more,
});
const found = (name, route, find, more = {}) => ({ name: `imported-${name}`, route, find, ...more });

// In the README nobody is named whose name another published.
const everyone = [
  at('start', '/', { also, readme: true }),
  at('meetings', '/meetings', { also: ['dark'] }),
  found('meetings-one', '/meetings', async (files) =>
    searchFor(firstWords((await otherLetters(files)).title)),
  ),
  found('meetings-some', '/meetings', async (files) => searchFor((await mostMet(files)).name)),
  found(
    'meetings-mistyped',
    '/meetings',
    async (files) => searchFor(mistyped((await mostMet(files, 12)).name)),
    { readme: true },
  ),
  found('meetings-refused', '/meetings', () => '/meetings?dateFrom=2022-02-31'),
  found('record-most', '/meetings/:reference', async (files) => recordOf(await mostParties(files)), { also }),
  found('record-longest', '/meetings/:reference', async (files) => recordOf(await longestText(files)), {
    also,
  }),
  found('record-letters', '/meetings/:reference', async (files) => recordOf(await otherLetters(files))),
  at('organisations', '/organisations'),
  found('organisation-most', '/organisations/:id', async (files) => pageOf(await mostMet(files)), {
    also,
    readme: true,
  }),
  found('organisation-longest', '/organisations/:id', async (files) => pageOf(await longestName(files))),
  at('officials', '/officials'),
  at('network', '/network', { also: ['dark'] }),
  at('bodies', '/bodies'),
  { name: 'imported-body', route: '/bodies/:slug', from: 'imported-bodies', also: ['print'] },
  at('issues', '/issues'),
  at('topics', '/topics'),
  found('topic', '/topics/:code', async (files) => `/topics/${(await files('topics'))[0].code}`),
  at('data', '/data'),
  at('data-table', '/data/:table', { path: inBoth('/data/meetings') }),
  at('explorer', '/explorer', { until: '#explorer .CodeMirror-line span' }),
  at('alerts', '/alerts/new'),
  ...['', '-easy', '-publishing', '-access', '-accessibility', '-status', '-embedding'].map((name) =>
    at(`about${name}`, `/about${name.replace('-', '/')}`),
  ),
  found(
    'report',
    '/meetings/:reference/report',
    async (files) => `${recordOf(await longestText(files))}/report`,
  ),
  found('embed', '/embed/organisations/:id', async (files) => `/embed${pageOf(await mostMet(files))}`),
  found('not-found', '/meetings/:reference', () => '/meetings/XX-0000-000000'),
];

/** Who sees what of it: everyone the same. */
export const importedVisits = [{ who: null, pages: everyone }];

const recordOf = ({ reference }) => `/meetings/${reference}`;
const pageOf = ({ id }) => `/organisations/${id}`;
const firstWords = (text) => text.split(' ').slice(0, 4).join(' ');
const searchFor = (text) => `/meetings?text=${encodeURIComponent(text.slice(0, 100))}`;

/** Two letters of the longest word stand the wrong way round. */
function mistyped(name) {
  const longest = name.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
  const letters = [...longest];
  let place = Math.floor(letters.length / 2);
  while (place > 1 && letters[place] === letters[place - 1]) place -= 1;
  [letters[place - 1], letters[place]] = [letters[place], letters[place - 1]];
  return name.replace(longest, letters.join(''));
}

const mostParties = (files) => greatest(files('meetings'), ({ organisations }) => organisations.length);
const longestText = (files) =>
  greatest(files('meetings'), ({ title, purpose }) => 10 * (title ?? '').length + (purpose ?? '').length);
const otherLetters = (files) =>
  greatest(files('meetings'), ({ title }) => (title ?? '').replace(/[\P{L}A-Za-zÀ-ž]/gu, '').length);
const longestName = (files) => greatest(files('organisations'), ({ name }) => (name ?? '').length);

/** Whom most meetings were with, of those whose name has so many letters. */
async function mostMet(files, letters = 0) {
  const counts = new Map();
  for (const { organisation_ids: ids } of await files('meetings')) {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return greatest(files('organisations'), ({ id, name }) =>
    name.length < letters ? -1 : (counts.get(id) ?? 0),
  );
}

/** The first of those that have most of something. */
async function greatest(rows, measure) {
  const all = await rows;
  if (all.length === 0) throw new Error('The register is empty.');
  return all.reduce((best, row) => (measure(row) > measure(best) ? row : best));
}
