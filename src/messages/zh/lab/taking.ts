import type { taking as english } from '../../en/lab/taking.ts';
import { words } from '../words.ts';

export const taking: typeof english = {
  title: words.takeAway,
  intro:
    '页面当前所用的模型，参数与训练所得一致，单精度；文件由页面当场写出。在页面上关掉的部分和强制的词元不在其中。',
  files: '文件',
  kinds: {
    program: '用 PyTorch 按论文顺序写成的模型，读取下面两个文件',
    weights: '全部参数，名称与页面一致',
    vocabulary: '每个词元的编号',
    encoder: 'ONNX：从词元编号到 memory，每个激活都是一个输出',
    decoder: 'ONNX：从 memory 和已写出的词元到下一个词元',
  },
  download: (name: string) => `下载 ${name}`,
  written: (name: string, kilobytes: number) => `已写出 ${name}，${kilobytes} kB`,
  cell: '在 notebook 里运行',
  cellIntro:
    '把前三个文件放在同一个文件夹，运行下面这一格：它翻译当前的句子，并打印所选注意力头的权重，每个词元一行。',
  copy: words.copyText,
  copied: words.copied,
  notCopied: '浏览器不让页面使用剪贴板：请选中文字后复制。',
  without: '这次运行没有附带参数，没有模型可以带走。',
};
