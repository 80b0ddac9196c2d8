/** Each folder has one verb (see ARCHITECTURE.md). A broken arrow prints the comment of its rule. */
const OURS = '^(bin|lib|lambdas|core|jobs|adapters|local|cli|bench|tools)/';
const PACKAGES = 'node_modules/';
const NODE = '^(node:)?[a-z_/0-9]+$';
/** Only its types exist, so its name leads to no file. */
const LAMBDA_TYPES = '^aws-lambda$';

/** What a folder may use of ours; its own files always. */
const folder = (name, from, mayUse, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: OURS, pathNot: [from, ...mayUse] },
});

/** What a folder may use of others'. A package that is not installed breaks the rule too. */
const packages = (name, from, mayUse, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    dependencyTypesNot: ['local', 'localmodule', 'aliased'],
    pathNot: [OURS, ...mayUse.map((each) => (each.startsWith('^') ? each : `${PACKAGES}${each}/`))],
  },
});

const onlyFrom = (name, homes, names, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: OURS, pathNot: homes },
  to: { path: `${PACKAGES}(${names})/` },
});

const everywhere = (name, to, comment) => ({ name, comment, severity: 'error', from: {}, to });

const PORTS = '^jobs/ports([.]ts$|/)';

module.exports = {
  forbidden: [
    folder('core-decides', '^core/', [], 'core is pure. Move the reading or sending to a job, and hand core the data.'),
    folder(
      'jobs-do',
      '^jobs/',
      ['^core/'],
      'a job sees the world through jobs/ports. Take the adapter as an argument.',
    ),
    folder(
      'adapters-talk',
      '^adapters/',
      ['^core/', PORTS],
      'an adapter turns one service into one port. It runs no job.',
    ),
    folder(
      'lambdas-trigger',
      '^lambdas/',
      ['^core/', '^jobs/', '^adapters/'],
      'a Lambda wires adapters to a job. It knows no stack and no local runner.',
    ),
    folder(
      'cli-asks',
      '^cli/',
      ['^core/', '^jobs/', '^adapters/', '^local/'],
      'a command shares core and jobs with the Lambdas, and rehearses on the local services.',
    ),
    folder(
      'local-rehearses',
      '^local/',
      ['^core/', '^jobs/', '^adapters/', '^lambdas/'],
      'the local runner stands in for AWS around the very Lambdas. It is no command and no stack.',
    ),
    folder(
      'lib-deploys',
      '^lib/',
      ['^core/', '^adapters/(dynamo/keys|cloudwatch/metrics|clinic-files)[.]ts$'],
      'a stack names Lambda files as strings and never runs their code. It shares names with adapters, and reads clinic files.',
    ),
    folder('bin-starts', '^bin/', ['^lib/', '^cli/', '^adapters/'], 'bin reads arguments and calls one function.'),
    folder(
      'tools-stand-apart',
      '^tools/',
      ['^core/'],
      'a tool minds the repository. It may ask core, and runs nothing of the product.',
    ),
    packages(
      'core-packages',
      '^core/',
      ['zod', 'temporal-polyfill', 'yaml', 'libphonenumber-js'],
      'core uses what only computes, and nothing that reads a file, a clock or a network.',
    ),
    packages('jobs-packages', '^jobs/', ['zod', 'temporal-polyfill'], 'a job talks to no SDK. Add a method to a port.'),
    packages(
      'adapters-packages',
      '^adapters/',
      ['@aws-sdk', 'yaml', 'zod', 'temporal-polyfill', NODE],
      'an adapter uses its own service and nothing besides.',
    ),
    packages(
      'lambdas-packages',
      '^lambdas/',
      ['@middy', LAMBDA_TYPES, 'zod', 'temporal-polyfill'],
      'a handler is a few lines of middleware. Speak to a service in an adapter.',
    ),
    packages(
      'cli-packages',
      '^cli/',
      ['yaml', 'zod', 'temporal-polyfill', NODE],
      'a command speaks to AWS through an adapter.',
    ),
    onlyFrom(
      'aws-stays-in-adapters',
      ['^adapters/', '^local/', '^bench/'],
      '@aws-sdk',
      'only adapters speak to AWS at run time.',
    ),
    onlyFrom(
      'cdk-stays-in-lib',
      ['^lib/', '^bin/app[.]ts$'],
      'aws-cdk-lib|constructs|cdk-nag',
      'no Lambda may bundle CDK.',
    ),
    onlyFrom('middy-stays-in-lambdas', ['^lambdas/'], '@middy', 'middleware belongs to the trigger.'),
    everywhere('no-cycles', { circular: true }, 'two files that need each other are one file, or hide a third.'),
    everywhere(
      'no-unknowns',
      { couldNotResolve: true, pathNot: LAMBDA_TYPES },
      'there is no such file or package. Install it, or mend the path.',
    ),
    {
      name: 'no-orphans',
      comment: 'nothing reaches this file, and it reaches nothing. Use it or delete it.',
      severity: 'error',
      from: { orphan: true, path: OURS, pathNot: '^tools/' },
      to: {},
    },
    {
      name: 'no-tests-in-product',
      comment: 'test helpers stay in test.',
      severity: 'error',
      from: { path: OURS },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js'],
    },
  },
};
