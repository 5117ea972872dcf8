import type { engine as english } from '../en/engine.ts';
import { words } from './words.ts';

export const engine: typeof english = {
  badge: '本页由什么计算',
  opening: '正在启动',
  failed: '未运行',
  webgpu: 'WebGPU',
  wasm: 'CPU',
  fallback: {
    none: '代替 WebGPU',
    unsupported: '此浏览器没有 WebGPU',
    insecure: 'WebGPU 只在 https 下可用',
    'no-adapter': 'WebGPU 没有找到图形适配器',
    refused: '图形设备运行不了本页的 WebGPU 程序',
    disagrees: '图形设备算出的数不对',
    broken: 'WebGPU 的图形设备出了故障',
    chosen: '按此处或网址中的选择',
  },
  because: (reason) => `（${reason}）`,
  software: '软件适配器',
  milliseconds: (time) => `${time} 毫秒`,
  dispatches: (count) => `${count} 次调度`,
  explainWebgpu: '这里的每个数都由图形处理器经 WebGPU 算出。每次调度在 GPU 上启动一个计算着色器。',
  explainSoftware: '有 WebGPU，但背后没有图形处理器，由 CPU 代劳。数字相同，只是慢些。',
  explainWasm:
    '这里的每个数都由 CPU 算出：原模型用普通的循环计算，改动过的模型用 WebAssembly 计算；结果与 WebGPU 相同。',
  elsewhere: '现在显示的数值是在别处算好的，用时不得而知。',
  backend: words.backend,
  adapter: '适配器',
  time: '上次运行',
  launched: '调度次数',
  model: '模型',
  modelOf: (layers, heads, width) => `${layers} + ${layers} 层，${heads} 个头，d_model ${width}`,
  vocabulary: '词表',
  words: (count) => `${count} 个词元`,
  check: words.checkDevice,
  private: '你写的内容不会离开本页。',
};
