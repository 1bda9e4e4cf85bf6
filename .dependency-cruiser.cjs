/** The arrows of the house (ARCHITECTURE.md): imports point one way, and a sector never knows another. */
const steps = ['model', 'store', 'stream', 'safeguards', 'observe', 'link', 'assess', 'act', 'measure', 'exchange'];
/** What stands on all steps: it may import each of them, none may import it. */
const above = ['sector', 'testing'];

const within = (step) => `^core/${step}/`;

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'engines-stand-alone',
      severity: 'error',
      comment: 'An engine is useful without Quintet: it imports nothing of the rest, and no other engine.',
      from: { path: '^engines/([^/]+)/' },
      to: { path: '^(apps|core|sectors|exercise|benchmarks|engines)/', pathNot: '^engines/$1/' },
    },
    {
      name: 'core-below-sectors-and-apps',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(apps|sectors|exercise|benchmarks)/' },
    },
    {
      name: 'sectors-below-apps',
      severity: 'error',
      from: { path: '^sectors/' },
      to: { path: '^(apps|exercise|benchmarks)/' },
    },
    {
      name: 'sectors-meet-in-the-model',
      severity: 'error',
      from: { path: '^sectors/([^/]+)/' },
      to: { path: '^sectors/', pathNot: '^sectors/$1/' },
    },
    ...steps.map((step, i) => ({
      name: `${step}-imports-only-what-it-stands-on`,
      severity: 'error',
      from: { path: within(step), pathNot: '\\.(test|contract)\\.ts$' },
      to: { path: [...steps.slice(i + 1), ...above].map(within) },
    })),
    {
      name: 'tests-of-a-step-import-only-what-it-stands-on',
      severity: 'error',
      from: { path: '^core/.*\\.(test|contract)\\.ts$' },
      to: { path: '^(apps|sectors)/' },
    },
    {
      name: 'routes-reach-the-store-through-the-gate',
      severity: 'error',
      comment: 'The check, the read and the audit entry are one call in core/safeguards.',
      from: { path: '^apps/node/src/http/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(core/(store|stream)/|node_modules/(kysely|pg)/)' },
    },
    {
      name: 'console-talks-through-the-api',
      severity: 'error',
      from: { path: '^apps/console/', pathNot: '\\.browser\\.test\\.ts$' },
      to: { path: '^(core|sectors|engines|exercise|apps/node/src/(?!api/))' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|node_modules)/' },
    // TypeScript 7 has no API to read sources with; swc reads them.
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default'] },
  },
};
