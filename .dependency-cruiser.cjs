const folder = (name) => `^${name}/`;
/** One rule: what `from` may not import, and the sentence that says what to do instead. */
const not = (from, to, comment) => ({
  name: `${from}-not-${[to].flat().join('-')}`,
  comment,
  severity: 'error',
  from: { path: folder(from) },
  to: { path: `^(${[to].flat().join('|')})/` },
});
const only = (name, packages, where, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: where },
  to: { path: packages },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    not(
      'domain',
      ['language', 'dialogs', 'cards', 'bot', 'storage', 'texts', 'scripts', 'test'],
      'domain/ imports nothing: declare an interface in domain/ports.ts and let the edge implement it.',
    ),
    not(
      'language',
      ['dialogs', 'cards', 'bot', 'storage', 'scripts', 'test'],
      'language/ reads texts and knows domain/ only: whoever wants to act on a reading takes it as a value.',
    ),
    not(
      'dialogs',
      ['cards', 'bot', 'storage', 'scripts', 'test'],
      'dialogs/ is pure conversation and knows domain/ and texts/ only: return a value and let cards/ or bot/ act on it.',
    ),
    not(
      'cards',
      ['bot', 'storage', 'scripts', 'test'],
      'cards/ turns values into JSON: pass the value in instead of fetching it.',
    ),
    not(
      'texts',
      ['dialogs', 'cards', 'bot', 'storage', 'scripts', 'test'],
      'texts/ makes words of sentences and knows domain/ only: pass what fills them.',
    ),
    not(
      'storage',
      ['dialogs', 'cards', 'bot', 'texts', 'scripts', 'test'],
      'storage/ implements domain/ports.ts: move the shared type to domain/.',
    ),
    {
      name: 'bot-not-storage',
      comment: 'Only bot/main.ts puts storage and bot together: take a port from domain/ports.ts as a parameter.',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/main\\.ts$' },
      to: { path: '^storage/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'bot/main.ts is the composition root: move what you need into a module of its own.',
      severity: 'error',
      from: {},
      to: { path: '^bot/main\\.ts$' },
    },
    only(
      'sdk-stays-in-bot',
      'node_modules/(botbuilder|botframework|restify)',
      '^(bot|test)/',
      'The Bot Framework SDK and restify stay in bot/: describe what you need as a port.',
    ),
    only(
      'sql-stays-in-storage',
      'node_modules/(kysely|libsql|pg)/',
      '^(storage|test)/',
      'SQL stays in storage/: add a function there and a method to the port.',
    ),
    {
      name: 'domain-imports-no-package',
      comment: 'domain/ imports nothing, not even a package.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'no-circle',
      comment: 'Two modules that need each other are one module, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'The import points to nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'types', 'default'] },
  },
};
