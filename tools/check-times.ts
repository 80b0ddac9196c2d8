import { relative } from 'node:path';
import ts from 'typescript';

/**
 * The types of `core/time/units.ts` hide numbers, and two slips with them are right to the compiler: a time in a text
 * would be written as its milliseconds, and the first instant, day or minute of all is 0 and so no condition. This guard
 * asks the compiler for the type of each such place. Written times come from `core/time/iso.ts`; `=== undefined` asks
 * whether there is one.
 */
const LOGICAL = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken];

const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
);
const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
const checker = program.getTypeChecker();

const found = program.getSourceFiles().filter(isOurs).flatMap(slipsIn);
for (const slip of found) console.log(slip);
process.exitCode = found.length === 0 ? 0 : 1;

function fail({ messageText }: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function isOurs(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file);
}

function slipsIn(file: ts.SourceFile): string[] {
  const slips: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const time of writtenBy(node).filter(isTime))
      slips.push(said(time, 'a time in a text: write it by core/time/iso.ts'));
    for (const time of askedBy(node).filter(isTime))
      slips.push(said(time, 'a time as a condition: 0 is one too, so ask for undefined'));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return slips;
}

/** What a piece of code turns into text. */
function writtenBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateSpan(node)) return [node.expression];
  if (ts.isCallExpression(node) && node.expression.getText() === 'String') return node.arguments;
  return [];
}

/** What a piece of code takes for true or false. */
function askedBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [node.expression];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [node.operand];
  const isLogical = ts.isBinaryExpression(node) && LOGICAL.includes(node.operatorToken.kind);
  return isLogical ? [node.left] : [];
}

/** Whether an expression can be a time, whatever else it can be. */
function isTime(expression: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(expression);
  const kinds = type.isUnion() ? type.types : [type];
  return kinds.some((kind) => kind.getProperties().some(({ name }) => name.startsWith('__@unit@')));
}

function said(time: ts.Expression, what: string): string {
  const file = time.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(time.getStart());
  return `${relative(process.cwd(), file.fileName)}:${line + 1}:${character + 1} ${what}: ${time.getText()}`;
}
