import { relative } from 'node:path';
import ts from 'typescript';

/**
 * The types of `core/time/units.ts` hide numbers, and some slips with them are right to the compiler. In a text a time
 * would be its milliseconds, and so it would where anything is taken, such as in an item that is stored; and the first
 * instant, day or minute of all is 0, which is false. This guard asks the compiler for the type of each such place.
 */
const SLIPS: readonly { readonly says: string; readonly in: (node: ts.Node) => readonly ts.Expression[] }[] = [
  { says: 'a time in a text. Write it by core/time/iso.ts', in: writtenBy },
  { says: 'a time where anything is taken. Write it by core/time/iso.ts', in: handedOverBy },
  { says: 'a time as a condition, and 0 is a time too. Compare it with undefined', in: askedBy },
];

/** How the compiler calls a property whose name is the symbol `unit`. */
const UNIT = '__@unit@';

const PROJECT = 'tsconfig.json';
const { config } = ts.readConfigFile(PROJECT, ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

const found = program.getSourceFiles().filter(isOurs).flatMap(slipsIn);
for (const slip of found) console.log(slip);
if (found.length > 0) process.exitCode = 1;

function isOurs(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file);
}

function slipsIn(node: ts.Node): string[] {
  const own = SLIPS.flatMap((slip) =>
    slip
      .in(node)
      .filter(isTime)
      .map((time) => `${placeOf(time)} ${slip.says}.`),
  );
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(...slipsIn(child)));
  return [...own, ...inside];
}

function writtenBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateSpan(node)) return [node.expression];
  return ts.isCallExpression(node) && node.expression.getText() === 'String' ? node.arguments : [];
}

function handedOverBy(node: ts.Node): readonly ts.Expression[] {
  const isAnything = (each: ts.Expression) => ((checker.getContextualType(each)?.flags ?? 0) & ts.TypeFlags.Any) !== 0;
  if (ts.isShorthandPropertyAssignment(node)) return [node.name].filter(isAnything);
  if (ts.isPropertyAssignment(node)) return [node.initializer].filter(isAnything);
  return ts.isCallExpression(node) ? node.arguments.filter(isAnything) : [];
}

function askedBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [node.expression];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken ? [node.operand] : [];
  return ts.isBinaryExpression(node) && isLogical(node.operatorToken.kind) ? [node.left] : [];
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}

/** Whether an expression can be a time, whatever else it can be. */
function isTime(expression: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(expression);
  const kinds = type.isUnion() ? type.types : [type];
  return kinds.some((kind) => kind.getProperties().some(({ name }) => name.startsWith(UNIT)));
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(process.cwd(), file.fileName)}:${line + 1}:${character + 1}`;
}
