import { parseAst } from 'rolldown/parseAst';

/** A node of the syntax tree (ESTree), of whatever kind. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
} & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What stands in these fields of a node, in order; empty places are left out. */
export function nodesOf(node: Node, fields: readonly string[]): readonly Node[] {
  return fields.flatMap((field) => [node[field]].flat().filter(isNode));
}

const wrappers = /^TS(As|Satisfies|NonNull)Expression$/;

/** A node and all below it that is left at run time: types and imports are not. */
function everyNode(node: Node): readonly Node[] {
  if (wrappers.test(node.type)) return nodesOf(node, ['expression']).flatMap(everyNode);
  if (/^(TS|Import)/.test(node.type) && node.type !== 'ImportExpression') return [];
  return [node, ...nodesOf(node, Object.keys(node)).flatMap(everyNode)];
}

/** Every node of a file that does something. */
export function nodesIn(text: string): readonly Node[] {
  return everyNode(parseAst(text, { lang: 'tsx' }) as unknown as Node);
}
