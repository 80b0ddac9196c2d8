import { createRequire } from 'node:module';

/** As much of Jest as the rules of core need, so that a thousand mutants are tried in one process. */

export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...row: never[]) => unknown;

export function installTests(): Test[] {
  const tests: Test[] = [];
  const path: string[] = [];
  const test = (name: string, run: Body) =>
    void tests.push({ name: [...path, name].join(' › '), run: run as () => unknown });
  const describe = (name: string, body: () => void) => {
    path.push(name);
    body();
    path.pop();
  };
  const each =
    (declare: (name: string, body: () => void) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) {
        const given = (Array.isArray(row) ? row : [row]) as never[];
        declare(name, () => body(...given) as undefined);
      }
    };
  const { expect } = createRequire(createRequire(import.meta.url).resolve('jest'))('expect') as { expect: unknown };
  Object.assign(globalThis, {
    expect,
    test: Object.assign(test, { each: each((name, run) => test(name, run)) }),
    describe: Object.assign(describe, { each: each(describe) }),
  });
  return tests;
}
