import { basename, resolve } from 'node:path';
import { type Expression, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBindingElement,
  isElementAccessExpression,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Symbol as Named, type Type } from 'typescript/unstable/sync';

/** Where a message is written: the compiler's own name for a place in a file. */
type Place = string;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  const children: Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const placesOf = (symbol: Named | undefined): readonly Place[] =>
  symbol?.declarations.map(({ path, index }) => `${path}:${index}`) ?? [];

const membersOf = (type: Type): readonly Type[] => (type.isUnionType() ? type.getTypes() : [type]);

/** The properties that `object[key]` may read: as many as the key's type has members. */
function readByKey(checker: Checker, object: Node, key: Node): (Named | undefined)[] {
  const type = checker.getTypeAtLocation(object);
  const keys = checker.getTypeAtLocation(key);
  if (!type || !keys) return [];
  return membersOf(keys).map((member) =>
    member.isStringLiteralType() ? checker.getPropertyOfType(type, member.value) : undefined,
  );
}

const isMessage = (symbol: Named | undefined) =>
  symbol?.declarations.some(({ path }) => path.includes('/src/messages/')) ?? false;

/** A group handed on as something else, a chart's headings say: what that something has is read. */
function readByTaker(checker: Checker, group: Expression): (Named | undefined)[] {
  const [given, taken] = [checker.getTypeAtLocation(group), checker.getContextualType(group)];
  if (!given || !taken) return [];
  const wanted = checker.getPropertiesOfType(taken).filter((one) => !isMessage(one));
  return membersOf(given).flatMap((member) =>
    wanted.map(({ name }) => checker.getPropertyOfType(member, name)),
  );
}

/** What a node reads of an object: `m.step`, `m[step]`, or a name taken out of braces. */
function readBy(checker: Checker, node: Node): (Named | undefined)[] {
  if (isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    return isMessage(symbol) ? [symbol, ...readByTaker(checker, node)] : [];
  }
  if (isElementAccessExpression(node)) {
    const read = readByKey(checker, node.expression, node.argumentExpression);
    return read.some(isMessage) ? [...read, ...readByTaker(checker, node)] : [];
  }
  if (!isBindingElement(node) || !isObjectBindingPattern(node.parent)) return [];
  const type = checker.getTypeAtLocation(node.parent);
  const name = (node.propertyName ?? node.name)?.getText() ?? '';
  return type ? [checker.getPropertyOfType(type, name)] : [];
}

/** Every message of a catalogue file that is not itself a group of messages, by its path in the file. */
function messagesOf(checker: Checker, file: SourceFile): [path: string, place: Place][] {
  const shared = file.statements.filter((one) => one.getText().startsWith('export'));
  const written = shared.flatMap((one) => [...nodesOf(one)].filter(isPropertyAssignment));
  return written
    .filter(({ initializer }) => !isObjectLiteralExpression(initializer))
    .flatMap((one): [string, Place][] => {
      const [place] = placesOf(checker.getSymbolAtLocation(one.name));
      return place ? [[pathOf(one), place]] : [];
    });
}

function pathOf(node: Node | undefined): string {
  if (!node || node.kind === SyntaxKind.SourceFile) return '';
  const above = pathOf(node.parent);
  if (!isPropertyAssignment(node)) return above;
  const name = node.name.getText().replaceAll("'", '');
  return above ? `${above}.${name}` : name;
}

/** Messages that no line of `src` reads, as `file: path`; the compiler says who reads what. */
export function unreadMessages(): { readonly all: number; readonly unread: readonly string[] } {
  const api = new API({ cwd: resolve('.') });
  const [project] = api.updateSnapshot({ openProjects: [resolve('tsconfig.json')] }).getProjects();
  if (!project) throw new Error('no project');
  const { program, checker } = project;
  const files = program.getSourceFileNames().filter((name) => name.startsWith(resolve('src')));
  const sources = files
    .flatMap((name) => program.getSourceFile(name) ?? [])
    // Each question to the compiler costs: whoever reads messages names them or their type.
    .filter(({ fileName, text }) => /messages/i.test(fileName + text));
  const read = new Set(
    sources.flatMap((source) =>
      [...nodesOf(source)].flatMap((node) => readBy(checker, node).flatMap(placesOf)),
    ),
  );
  const english = sources.filter(({ fileName }) => fileName.includes('/src/messages/en/'));
  const all = english.flatMap((file) =>
    messagesOf(checker, file).map(
      ([path, place]) => [`${basename(file.fileName)}: ${path}`, place] as const,
    ),
  );
  api.close();
  return {
    all: all.length,
    unread: all.filter(([, place]) => !read.has(place)).map(([name]) => name),
  };
}
