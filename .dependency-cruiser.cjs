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
      ['contract', 'cards', 'bot', 'storage', 'scripts', 'test'],
      'dialogs/ is pure conversation and knows domain/ and texts/ only: return a value and let cards/ or bot/ act on it.',
    ),
    not(
      'cards',
      ['contract', 'bot', 'storage', 'scripts', 'test'],
      'cards/ turns values into JSON: pass the value in instead of fetching it.',
    ),
    not(
      'texts',
      ['dialogs', 'cards', 'bot', 'storage', 'scripts', 'test'],
      'texts/ makes words of sentences and knows domain/ only: pass what fills them.',
    ),
    not(
      'storage',
      ['contract', 'dialogs', 'cards', 'bot', 'texts', 'scripts', 'test'],
      'storage/ implements domain/ports.ts: move the shared type to domain/.',
    ),
    not(
      'contract',
      ['bot', 'cards', 'language', 'storage', 'texts', 'scripts', 'test'],
      'contract/ is what the page and its server say to each other, and part of the page: it knows types of domain/ and dialogs/event only.',
    ),
    not(
      'tab',
      ['bot', 'cards', 'dialogs', 'language', 'storage', 'scripts', 'test'],
      'tab/ runs in a browser: what the server knows comes through contract/.',
    ),
    not(
      '(domain|language|dialogs|cards|contract|bot|storage|texts)',
      ['tab'],
      'tab/ is the page and nobody’s part: share through contract/.',
    ),
    only(
      'react-stays-in-tab',
      'node_modules/(react|react-dom|@fluentui|@griffel|@microsoft/teams-js|d3-[a-z]+|@dagrejs)/',
      '^(tab|test)/',
      'What draws the page stays in tab/.',
    ),
    // Rooms: what is in one of them may not lean on what is built upon it.
    not(
      'bot/teams',
      ['bot/(middleware|session|own-tickets|helpdesk|incidents|tickets|outbox|systems)'],
      'bot/teams/ turns activities into turns and messages into activities, and knows nothing of what is done with them.',
    ),
    not(
      'bot/middleware',
      ['bot/(session|own-tickets|helpdesk|incidents|tickets|outbox|systems)'],
      'Middleware stands before every handler: what one kind of turn needs belongs to its handler.',
    ),
    not(
      'bot/tickets',
      ['bot/(session|own-tickets|helpdesk|incidents|outbox)'],
      'bot/tickets/ writes moves for whoever makes them: let the room of that person call it.',
    ),
    not(
      'bot/(session|own-tickets|helpdesk|incidents|tickets)',
      ['bot/outbox'],
      'What is sent to others goes through the outbox: enqueue a job instead of calling it.',
    ),
    not(
      'bot/helpdesk',
      ['bot/(own-tickets|incidents|systems)'],
      'bot/helpdesk/ is the agents’ side: what both sides need belongs to bot/tickets/.',
    ),
    not(
      'bot/own-tickets',
      ['bot/(helpdesk|incidents|systems)'],
      'bot/own-tickets/ is the requesters’ side: what both sides need belongs to bot/tickets/.',
    ),
    not(
      'bot/(teams|middleware|session|own-tickets|helpdesk|incidents|tickets|outbox|systems)',
      ['bot/page', 'contract'],
      'bot/page/ is a thin edge over what presses do: what both need belongs to the room that does it.',
    ),
    not(
      'cards/parts',
      ['cards/(session|own-ticket|helpdesk)'],
      'cards/parts/ is what cards are made of: a part knows no card.',
    ),
    not(
      'cards/session',
      ['cards/(own-ticket|helpdesk)'],
      'A session’s card shares with tickets only what stands in cards/parts/.',
    ),
    not(
      'cards/own-ticket',
      ['cards/helpdesk'],
      'What the requester and the helpdesk both see belongs to cards/parts/.',
    ),
    not('cards/helpdesk', ['cards/(session|own-ticket)'], 'What both sides see belongs to cards/parts/.'),
    not(
      'dialogs/guide',
      ['dialogs/(conversation|tickets|views)'],
      'dialogs/guide/ is the engine of the guides: it knows walks, and nobody who takes one.',
    ),
    not('dialogs/views', ['dialogs/conversation'], 'A view is a value: let whoever makes it import its type.'),
    not(
      'dialogs/tickets/moves',
      ['dialogs/(conversation|tickets/(typed|sent-fix))'],
      'A move is the same however it was asked for: let the reader of the text make the request.',
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
      'sdk-stays-in-teams',
      'node_modules/(botbuilder|botframework|restify)',
      '^(bot/teams|test)/',
      'The Bot Framework SDK and restify stay in bot/teams/: describe what you need as a port.',
    ),
    only(
      'sql-stays-in-storage',
      'node_modules/(kysely|libsql|pg)/',
      '^(storage|test|scripts/bench)/',
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
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'types', 'default'] },
  },
};
