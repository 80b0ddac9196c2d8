/** One line a command, and how to begin. */
export function overview(commands: Readonly<Record<string, { readonly line: string }>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { line }]) => `  ${name.padEnd(width)}  ${line}\n`);
  return `between-visits <command> [options]

${lines.join('')}
Example:
  between-visits check clinics/harbor.yaml

Each command tells more: between-visits <command> --help
`;
}
