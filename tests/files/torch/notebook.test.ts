import { spawnSync } from 'node:child_process';
import { expect, it, test } from 'vitest';
import { takenNames } from '../../../src/files/takenNames.ts';
import { notebookCell } from '../../../src/files/torch/notebook.ts';

const asked = {
  names: takenNames('zh-en', null),
  tokens: ['“', '猫', "'s", '\\', '。', '<eos>'],
  attention: 'decoder.1.cross_attn',
  head: 2,
} as const;

it('is ten lines that read the files by their names', () => {
  const lines = notebookCell(asked).trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('from model import Model');
  expect(lines[2]).toBe('model = Model("zh-en.safetensors", "zh-en.vocab.json")');
  expect(lines[6]).toBe('pattern = seen["decoder.1.cross_attn.pattern"][0, 2]');
});

/** The cell with a model that says what it was given, and a pattern of as many columns as rows are long. */
const stub = `
import sys, types
class Rows(list):
    def tolist(self): return self
class Seen(dict):
    def __missing__(self, name): return {(0, 2): Rows([[0.25, 0.75], [1.0, 0.0]])}
class Model:
    def __init__(self, *files): pass
    def translate(self, tokens): print(tokens); return ["the", "cat"], Seen()
sys.modules["model"] = types.ModuleType("model")
sys.modules["model"].Model = Model
`;
const python = spawnSync('python3', ['--version']).status === 0;

test.runIf(python).each([
  ['encoder.0.self_attn', '“', '<eos>', '“'],
  ['decoder.0.self_attn', '<bos>', 'the', 'the'],
  ['decoder.1.cross_attn', '“', '<eos>', 'the'],
] as const)('a row and a column of %s are named by what they are', (attention, ...named) => {
  const input = `${stub}${notebookCell({ ...asked, attention })}`;
  const { stdout, stderr } = spawnSync('python3', ['-'], {
    input,
    env: { ...process.env, PYTHONIOENCODING: 'utf8' },
  });
  expect(String(stderr)).toBe('');
  const [tokens, written, columns, first] = String(stdout).split('\n');
  expect(tokens).toBe(`['“', '猫', "'s", '\\\\', '。', '<eos>']`);
  expect(written).toBe('the cat');
  const names = columns?.trim().split(/\s+/);
  expect([names?.at(0), names?.at(-1), first?.trim().split(/\s+/)[0]]).toEqual(named);
  expect(first).toContain('0.2500');
});
