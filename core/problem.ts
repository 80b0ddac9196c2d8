/** A mistake in something a person wrote: where it stands, what is wrong, and what to write instead. */
export interface Problem {
  /** The file as the person named it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in characters. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** The keys that lead to the value, such as `protocols.iv-ketamine.reminders.day-before.at`. */
  readonly path: string;
  /** What is wrong, then what to write instead. */
  readonly message: string;
}

/** One line a problem: `clinics/harbor.yaml:7:12: error: "24:30" is not a time. Write hours 00-23, such as "09:30".` */
export function problemLine(problem: Problem): string {
  const { file, line, column, severity, message } = problem;
  return `${file}:${line}:${column}: ${severity}: ${message}`;
}

/** Errors stop; warnings are told and go on. */
export function hasErrors(problems: readonly { readonly severity: string }[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
