import { readFileSync } from 'node:fs';

/** A fenced block of a page of the docs. */
export type Example = {
  /** `docs/console.md:12`, where it begins. */
  readonly where: string;
  readonly language: string;
  /** What stands behind the language. */
  readonly info: string;
  readonly code: string;
};

const fence = /^```(\w+)[ \t]*(.*)\n([\s\S]*?)^```$/gm;

/** Every block of a page, from the top. @param language of the blocks wanted */
export function examplesIn(path: string, language: string): readonly Example[] {
  const text = readFileSync(path, 'utf8');
  const blocks = [...text.matchAll(fence)].map((match) => ({
    where: `${path}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] as string,
    info: match[2] as string,
    code: match[3] as string,
  }));
  return blocks.filter((one) => one.language === language);
}

/** The first column of the table under a heading, without its code marks. */
export function tableUnder(path: string, heading: string): readonly (readonly string[])[] {
  const text = readFileSync(path, 'utf8');
  const section = text.split(/^#+ /m).find((one) => one.startsWith(`${heading}\n`));
  if (!section) throw new Error(`${path} has no heading ${heading}`);
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The words of a text that are set as code. */
export const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);

/** What a line gave, and what the page says that it gives. */
export type Told = readonly [line: string, given: unknown, said: unknown];

/** `expression; // → value`, and `expression; // throws TypeError`. */
const gives = /^(?!const |let )(.+);\s*\/\/ → (.+)$/gm;
const throws = /^(.+);\s*\/\/ throws (\w+)$/gm;

const quoted = (line: string) => JSON.stringify(line);

/** An example as it stands, but that such lines are collected: statements that fill `told`. */
export function checkedCode(code: string): string {
  return code
    .replace(gives, (_, given, said) => `told.push([${quoted(given)}, ${given}, ${said}]);`)
    .replace(throws, (_, given, error) => {
      const name = `await (async () => ${given})().then(() => 'nothing', ({ name }) => name)`;
      return `told.push([${quoted(given)}, ${name}, ${quoted(error)}]);`;
    });
}
