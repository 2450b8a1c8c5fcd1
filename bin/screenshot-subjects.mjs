// The pages of who meets whom about what, as `screenshot-pages.mjs` has them.
const also = ['dark', 'print'];
const inBoth = (path) => ({ sv: path, en: `/en${path}` });

export const subjectPages = [
  { name: 'public-issues', route: '/issues', path: inBoth('/issues'), also: ['dark'] },
  { name: 'public-issue', route: '/issues/:id', from: 'public-issues', also },
  { name: 'public-topics', route: '/topics', path: inBoth('/topics'), also: ['dark'] },
  { name: 'public-topic', route: '/topics/:code', from: 'public-topics', also },
  { name: 'network', route: '/network', path: inBoth('/network'), also, readme: true },
  { name: 'public-organisations', route: '/organisations', path: inBoth('/organisations'), also: ['dark'] },
  {
    name: 'public-organisations-none',
    route: '/organisations',
    path: inBoth('/organisations?text=qqqq'),
  },
  {
    name: 'public-organisations-most',
    route: '/organisations',
    path: inBoth('/organisations?orderBy=MEETINGS_DESC'),
    onTheWay: true,
  },
  {
    name: 'public-organisation',
    route: '/organisations/:id',
    from: 'public-organisations-most',
    also,
    readme: true,
  },
  { name: 'public-officials', route: '/officials', path: inBoth('/officials') },
  { name: 'public-official', route: '/officials/:id', from: 'public-organisation', also },
  { name: 'public-bodies', route: '/bodies', path: inBoth('/bodies'), also: ['dark'] },
  { name: 'public-body', route: '/bodies/:slug', from: 'public-bodies', also },
];
