import type { problems as english } from '../en/problems.ts';
import { engine } from './engine.ts';
import { words } from './words.ts';

const parts: Readonly<Record<string, string>> = {
  lang: words.language,
  theme: '深浅色',
  dir: '翻译方向',
  text: '句子',
  s: '第几句',
  prefix: '指定的词元',
  own: '看哪个译文',
  t: '解码步',
  view: '视图',
  stack: '编码器或解码器',
  layer: '层',
  attn: '注意力种类',
  head: '头',
  step: '步骤',
  q: words.query,
  k: words.key,
  f: '维度',
  pos: '位置的范围',
  undivided: '是否对照不除',
  trained: '训练的时刻',
  present: '投影模式',
  hide: '要隐藏的部分',
};

const named = (fields: string | number | undefined) =>
  String(fields ?? '')
    .split(',')
    .map((field) => parts[field] ?? field)
    .join('、');

const languages: Readonly<Record<string, string>> = words.languages;
const languageOf = (name: string | number | undefined) => languages[String(name)] ?? '';

const reasons: Readonly<Record<string, string>> = engine.fallback;
const obstacle = (reason: string | number | undefined) =>
  reasons[String(reason)] ?? engine.fallback.unsupported;

export const problems: typeof english = {
  'text-empty': () => '写一句话，或者从“例句”里挑一句。',
  'text-too-long': ({ count, limit }) =>
    `这句话有 ${count} 个词元，模型最多读 ${limit} 个。改短一些就能继续。`,
  'text-wordless': () => '这里没有可译的文字。写一句话，或者从“例句”里挑一句。',
  'text-other-language': ({ found, read }) =>
    `这是${languageOf(found)}，模型读的是${languageOf(read)}。`,
  'weights-missing': () => '没能取到这个方向的模型。请检查网络后重试；你的句子还在。',
  'weights-interrupted': () => '模型文件传到一半断了。请检查网络后重试；你的句子还在。',
  'weights-stalled': ({ seconds }) =>
    `等了 ${seconds} 秒，模型文件没有再传来任何数据。请检查网络后重试；你的句子还在。`,
  'weights-damaged': () => '模型文件已损坏，不能用它来计算。请重试以重新获取；你的句子还在。',
  'program-missing': () => '没能取到本页的计算程序。请检查网络后重试；你的句子还在。',
  'program-interrupted': () => '本页的计算程序传到一半断了。请检查网络后重试；你的句子还在。',
  'program-stalled': ({ seconds }) =>
    `等了 ${seconds} 秒，计算程序没有再传来任何数据。请检查网络后重试；你的句子还在。`,
  'program-damaged': () => '本页的计算程序已损坏。请重试以重新获取；你的句子还在。',
  'webgpu-unavailable': ({ reason }) =>
    `网址要求使用 WebGPU，但${obstacle(reason)}。从网址里去掉 backend=webgpu，就会改用 CPU 计算。`,
  'wasm-forbidden': () =>
    '改动过的模型在这里要用 WebAssembly 计算，而安全策略不允许使用 WebAssembly。网站管理者可以在策略里加上“wasm-unsafe-eval”来放行。',
  'wasm-failed': () => 'WebAssembly 没能启动，可能是内存不足。请重试；你的句子还在。',
  'no-backend': () =>
    '改动过的模型在这里要用 WebAssembly 计算，而这个浏览器没有。请换用新版 Chrome、Edge、Firefox 或 Safari。',
  'device-lost': () => '图形设备断开后没有恢复。请重试；你的句子还在。',
  superseded: () => '已改为计算新输入的句子。',
  'address-damaged': ({ fields }) => `链接里有无法识别的参数（${named(fields)}），已用默认值代替。`,
  'snapshot-lost': ({ step, damaged }) =>
    `训练 ${step} 步时的模型${damaged ? '文件已损坏，不能用它来计算' : '没能取到'}。页面仍显示原来的结果；再选一次那个时刻即可重新获取。`,
  'language-missing': ({ locale }) =>
    locale === 'zh-CN'
      ? '没能取到本页的中文文字。请检查网络后再选一次“中文”。'
      : '没能取到本页的英文文字。请检查网络后再选一次“English”。',
  unexpected: () => '出了意料之外的错。请重试；你的句子还在。',
  retry: '重试',
  dismiss: '关闭这条提示',
};
