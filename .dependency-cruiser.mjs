// The architecture as rules: who may import whom. ARCHITECTURE.md says why; test/architecture.spec.ts plants a
// violation of each rule and sees it caught.

const notTypes = { dependencyTypesNot: ['type-only'] };
const sources = '^(src|migrations)/';
const tests = '\\.spec\\.tsx?$|^test/';
const packages = (...names) => `node_modules/(${names.join('|')})/`;

/** The three parts, what they share, and what puts them together. */
const parts = [
  {
    name: 'office-knows-neither-publication-nor-register',
    comment:
      'What officials record does not know how it becomes public. That is the business of publication.',
    from: { path: '^src/office/' },
    to: { path: '^src/(publication|register)/' },
  },
  {
    name: 'register-knows-neither-office-nor-publication',
    comment: 'What everyone may read must not be able to reach what only officials may.',
    from: { path: '^src/register/' },
    to: { path: '^src/(office|publication)/' },
  },
  {
    name: 'register-reads-downwards',
    comment:
      'How one reads stands below what may be asked, that below how words are found, that below the queries, and those ' +
      'below whoever asks them.',
    from: { path: '^src/register/(reading|questions|search|queries)/' },
    to: { path: '^src/register/(door|api|rest|explorer|pages|open-data|feeds|history|copies)/' },
  },
  {
    name: 'register-reads-downwards',
    from: { path: '^src/register/(reading|questions|search)/' },
    to: { path: '^src/register/queries/' },
  },
  {
    name: 'register-reads-downwards',
    from: { path: '^src/register/(reading|questions)/' },
    to: { path: '^src/register/search/' },
  },
  {
    name: 'register-reads-downwards',
    from: { path: '^src/register/reading/' },
    to: { path: '^src/register/questions/' },
  },
  {
    name: 'letterbox-tells-what-register-has',
    comment: 'Who wants to be told is told what everyone may read; nobody else needs to know who that is.',
    from: { path: '^src/letterbox/' },
    to: { path: '^src/(office|publication)/' },
  },
  {
    name: 'letterbox-tells-what-register-has',
    from: { path: '^src/(office|publication|register|platform|words)/' },
    to: { path: '^src/letterbox/' },
  },
  {
    name: 'words-know-only-language',
    comment: 'The vocabulary is shared by all, so it stands on nothing but the texts of two languages.',
    from: { path: '^src/words/', pathNot: tests },
    to: {
      path: ['^src/', 'node_modules/'],
      pathNot: ['^src/(words|platform/language)/', packages('uuid', '@nestjs/graphql')],
    },
  },
  {
    name: 'platform-knows-no-part',
    comment: 'The platform could carry another register: it knows nothing of this one.',
    from: { path: '^src/platform/' },
    to: { path: '^(src|migrations)/', pathNot: '^src/platform/' },
  },
  {
    name: 'only-the-root-puts-together',
    comment:
      'Commands, the demonstration, main, app.module and their like compose the parts; no part knows them, or the migrations.',
    from: { path: '^src/[^/]+/', pathNot: ['^src/(commands|demonstration)/', tests] },
    to: { path: '^src/[^/]+\\.ts$|^src/(commands|demonstration)/|^migrations/' },
  },
  {
    name: 'migrations-know-nothing-of-ours',
    comment: 'A released migration never changes; what it imports would.',
    from: { path: '^migrations/' },
    to: { path: '^(src|test|bench)/' },
  },
];

/** What kinds of file may know of each other. */
const roles = [
  {
    name: 'rules-are-pure',
    comment: 'A rule is decided by what it is given: no Nest, no TypeORM, no database, no clock, no file.',
    from: { path: '\\.rules\\.ts$' },
    to: {
      path: [
        packages('@nestjs', 'typeorm', 'pg', 'fastify', '@apollo'),
        '^(node:)?(fs|fs/promises|net|http|https|child_process|process|timers|timers/promises)$',
        '^src/platform/(clock|identity)\\.ts$',
        '^src/platform/(configuration|database|embedded|http|log)/',
        '\\.(entity|embedded|object|record|inputs|service|queries|loaders?|resolver|controller|module)\\.ts$',
      ],
      ...notTypes,
    },
  },
  {
    name: 'resolvers-ask-services',
    comment:
      'Resolvers and controllers are one line per operation: the database belongs to services and queries.',
    from: { path: '\\.(resolver|controller)\\.ts$' },
    to: { path: packages('typeorm', 'pg'), ...notTypes },
  },
  {
    name: 'entities-know-no-service',
    comment: 'A thing does not know what is done with it.',
    from: { path: '\\.(entity|embedded|record|object|inputs|messages|codelist)\\.ts$' },
    to: { path: '\\.(service|queries|loaders|resolver|controller|module)\\.ts$' },
  },
  {
    name: 'services-know-no-resolver',
    comment: 'The caller knows the called, not the other way round.',
    from: { path: '\\.(service|queries|loaders|rules|policy)\\.ts$' },
    to: { path: '\\.(resolver|controller|module)\\.ts$', pathNot: '^src/platform/' },
  },
];

/** What holds of every file. */
const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or need a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'What nothing imports and what imports nothing has been forgotten.',
    from: { orphan: true, pathNot: [tests, '\\.d\\.ts$', '\\.mjs$'] },
    to: {},
  },
  {
    name: 'product-knows-no-tests',
    comment: 'Tests look at the product; the product does not look back.',
    from: { path: sources, pathNot: tests },
    to: { path: [tests, '^bench/'] },
  },
  {
    name: 'product-needs-no-tools',
    comment: 'What runs in production must be installed there.',
    // What browsers run is bundled when the register is built.
    from: { path: sources, pathNot: [tests, '^src/.*/browser/'] },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only', 'npm'],
      pathNot: packages('@types'),
    },
  },
  {
    name: 'packages-are-listed',
    comment: 'A package that only another package brings may be gone tomorrow.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'imports-exist',
    comment: 'An import that cannot be found fails when it is run.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...parts, ...roles, ...everywhere].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // The bench has a list of packages of its own, beside the product's.
    combinedDependencies: true,
    // The bench's contestants bring packages that are not the product's, and may not be there.
    exclude: { path: '^(dist|coverage|\\.data|bench/(node_modules|contestants/postgraphile))/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count too, marked as such.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
