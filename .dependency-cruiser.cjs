// Imports go one way: heard, understood, decided, worded, spoken. The table is the one in docs/architecture.md.
const rooms = {
  vocabulary: [],
  language: ['vocabulary'],
  safety: ['vocabulary', 'language'],
  knowledge: ['vocabulary', 'language'],
  session: ['vocabulary'],
  dialogue: ['vocabulary', 'language', 'safety', 'knowledge'],
  speech: ['vocabulary'],
  guide: ['vocabulary', 'language', 'safety', 'knowledge', 'dialogue', 'speech', 'generated'],
  alexa: ['vocabulary', 'guide', 'session', 'generated'],
  generated: ['vocabulary'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `lambda/${room} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}: see docs/architecture.md`,
  severity: 'error',
  from: { path: `^lambda/${room}/` },
  to: { path: '^lambda/', pathNot: `^lambda/(${[room, ...allowed].join('|')})/` },
}));

// The floors of the dialogue, the lowest first: each knows those below it. What lies on none of them is known to all.
const floors = ['passages', 'thread', 'questions', 'alarm', 'ends', 'moves'];

const floorRules = floors.map((floor, height) => ({
  name: `dialogue-${floor}-imports`,
  comment: `lambda/dialogue/${floor} may import what lies below it: see docs/architecture.md`,
  severity: 'error',
  from: { path: `^lambda/dialogue/${floor}/` },
  to: { path: '^lambda/dialogue/[^/]+/', pathNot: `^lambda/dialogue/(${floors.slice(0, height + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...floorRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'lambda-imports-no-tools', severity: 'error', from: { path: '^lambda/' }, to: { path: '^(tools|test|simulator)/' } },
    {
      name: 'sdk-in-alexa-only',
      comment: 'Only the Alexa adapter knows the SDK, so that every channel shares the core',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/(alexa/|index\\.ts)' },
      to: { path: 'node_modules/ask-sdk' },
    },
    {
      name: 'core-does-no-io',
      comment: 'The core is pure; unpacking the content is the one use of a Node module',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/(guide/loadGuide\\.ts|index\\.ts)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'door-opens-last-resort',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/guide/getLastReply\\.ts' },
      to: { path: '^lambda/guide/lastResort' },
    },
    { name: 'tests-are-imported-by-nobody', severity: 'error', from: { path: '^(lambda|tools)/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.cjs', '.js'] },
    parser: 'swc',
  },
};
