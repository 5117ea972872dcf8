import type { problems as english } from '../en/problems.ts';

const parts: Readonly<Record<string, string>> = {
  lang: '语言',
  theme: '深浅色',
  dir: '翻译方向',
  text: '句子',
  t: '解码步',
  view: '视图',
  stack: '编码器或解码器',
  layer: '层',
  attn: '注意力种类',
  head: '头',
  step: '步骤',
  q: '查询',
  k: '键',
  f: '维度',
  pos: '位置的范围',
};

const named = (fields: string | number | undefined) =>
  String(fields ?? '')
    .split(',')
    .map((field) => parts[field] ?? field)
    .join('、');

export const problems: typeof english = {
  'text-empty': () => '写一句话，或者从“例句”里挑一句。',
  'text-too-long': ({ count, limit }) =>
    `这句话有 ${count} 个词元，模型最多读 ${limit} 个。改短一些就能继续。`,
  'weights-missing': () => '没能取到这个方向的模型。请检查网络后重试；你的句子还在。',
  'weights-damaged': () => '模型文件已损坏，不能用它来计算。请重试以重新获取；你的句子还在。',
  'no-backend': () =>
    '这个浏览器既没有 WebGPU 也没有 WebAssembly,模型无法在这里运行。请换用新版 Chrome、Edge、Firefox 或 Safari。',
  'device-lost': () => '图形设备断开后没有恢复。请重试；你的句子还在。',
  superseded: () => '已改算更新的句子。',
  'address-damaged': ({ fields }) => `链接里有读不懂的部分（${named(fields)}），已用默认值代替。`,
  unexpected: ({ message }) => `出了意料之外的错（${message}）。请重试；你的句子还在。`,
  retry: '重试',
  dismiss: '关闭这条提示',
};
