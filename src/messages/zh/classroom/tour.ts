import type { tour as english } from '../../en/classroom/tour.ts';

export const tour: typeof english = {
  stops: {
    sentence: {
      title: '输入',
      text: '写一句话，或者从“例句”里挑一句，边写边译。下面是它的词元，点一个就能看它。',
    },
    translation: {
      title: '输出',
      text: '译文一次写出一个词元。用 ◀ 和 ▶ 在其中前后移动，整个页面都跟着变。',
    },
    map: {
      title: '整个模型',
      text: '左边是编码器，右边是解码器，数据从下往上流。每张小图是一个注意力头的结果，点一张就能看它怎么工作。',
    },
    picture: {
      title: '一个部件怎么工作',
      text: '选中的部件在这里用真实的数字计算。指一指格子，或者点一下把它固定住。',
    },
    why: {
      title: '这个数从哪儿来',
      text: '上面是这一步要回答的问题，下面是你指着的那个格子的算式。',
    },
    formula: {
      title: '一步一步走',
      text: '公式的每一项都是一步。在哪里都可以用 → 和 ← 前进、后退，空格键自动播放。',
    },
  },
  progress: '第 {{current}} 站，共 {{total}} 站',
  live: (title, text, place, of) => `第 ${place} 站，共 ${of} 站。${title}。${text}`,
  next: '下一站',
  previous: '上一站',
  done: '完成',
  close: '结束导览',
};
