import { type Node, nodesOf } from './syntax.ts';

/** A piece of a file and what a mutation puts in its place. */
export type Edit = { readonly start: number; readonly end: number; readonly put: string };

/** What a rule makes of one node. @param textOf the source of a node */
type Rule = (node: Node, textOf: (node: Node) => string) => readonly Edit[];

const replace = ({ start, end }: Node, put: string): Edit => ({ start, end, put });

/** Another operator between the same operands. */
function operator(table: Readonly<Record<string, string>>): Rule {
  return (node, textOf) => {
    const other = node.type === 'BinaryExpression' ? table[String(node.operator)] : undefined;
    const [left, right] = nodesOf(node, ['left', 'right']);
    return other && left && right
      ? [replace(node, `${textOf(left)} ${other} ${textOf(right)}`)]
      : [];
  };
}

const negated = { '<': '>=', '>=': '<', '>': '<=', '<=': '>', '===': '!==', '!==': '===' };
const border = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const opposite = { '+': '-', '-': '+', '*': '/', '/': '*' };

const nextNumber: Rule = (node) =>
  node.type === 'Literal' && typeof node.value === 'number'
    ? [replace(node, String(node.value + 1))]
    : [];

/** Calls whose own object, or first argument, is of the type of their result. */
const passing = /^(filter|slice|reverse|toReversed|toSorted|sort|concat|flat|trim|toLowerCase)$/;

const droppedCall: Rule = (node, textOf) => {
  if (node.type === 'ExpressionStatement') {
    const { type } = nodesOf(node, ['expression'])[0] as Node;
    const calls = ['CallExpression', 'AwaitExpression', 'ChainExpression'].includes(type);
    return calls || textOf(node).startsWith('void ') ? [replace(node, ';')] : [];
  }
  if (node.type !== 'CallExpression') return [];
  const [callee] = nodesOf(node, ['callee']);
  if (callee?.type !== 'MemberExpression') return [];
  const [object, property] = nodesOf(callee, ['object', 'property']) as [Node, Node];
  if (passing.test(textOf(property))) return [replace(node, textOf(object))];
  const [first] = nodesOf(node, ['arguments']);
  const simple = first && first.type !== 'SpreadElement';
  return textOf(object) === 'Math' && simple ? [replace(node, textOf(first))] : [];
};

/** The order of what these are given means nothing. */
const symmetric = /^Math\.(min|max|hypot)$/;

/** Every two neighbours of a list, the other way round. */
const swapped: Rule = (node, textOf) => {
  const list = node.type === 'ArrayExpression' ? 'elements' : 'arguments';
  if (!/^(ArrayExpression|CallExpression|NewExpression)$/.test(node.type)) return [];
  if (nodesOf(node, ['callee']).some((callee) => symmetric.test(textOf(callee)))) return [];
  const items = nodesOf(node, [list]);
  return items.slice(1).flatMap((second, index) => {
    const first = items[index] as Node;
    if (textOf(first) === textOf(second)) return [];
    const between = textOf({ ...first, start: first.end, end: second.start });
    const put = textOf(second) + between + textOf(first);
    return [{ start: first.start, end: second.end, put }];
  });
};

const turned: Rule = (node, textOf) => {
  if (node.type !== 'ConditionalExpression') return [];
  const [test, yes, no] = nodesOf(node, ['test', 'consequent', 'alternate']) as [Node, Node, Node];
  return [replace(node, `(${textOf(test)}) ? ${textOf(no)} : ${textOf(yes)}`)];
};

const constant: Rule = (node) => {
  if (/^(IfStatement|ConditionalExpression)$/.test(node.type)) {
    const [test] = nodesOf(node, ['test']) as [Node];
    return [replace(test, 'true'), replace(test, 'false')];
  }
  const places: Record<string, string[]> = {
    ...{ BinaryExpression: ['left', 'right'], CallExpression: ['arguments'] },
    ...{ MemberExpression: node.computed ? ['property'] : [] },
  };
  const variables = nodesOf(node, places[node.type] ?? []);
  return variables.filter(({ type }) => type === 'Identifier').map((one) => replace(one, '0'));
};

/** Name and mutations, in the order they are tried at a place. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  'flip a comparison': [operator(negated)],
  'off by one': [operator(border), nextNumber],
  'turn a sign': [operator(opposite)],
  'drop a call': [droppedCall],
  'swap arguments': [swapped],
  'swap branches': [turned],
  'a constant for a variable': [constant],
};
