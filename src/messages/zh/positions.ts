import type { positions as english } from '../en/positions.ts';

export const positions: typeof english = {
  which: '看哪些位置',
  source: '原文',
  target: '译文',
  all: (length) => `全部 ${length} 个`,
  map: '位置 × 维度',
  mapLabel: '位置编码：行是位置，列是维度',
  value: '数值',
  curves: '把维度画成曲线',
  curvesLabel: (dimensions) => `第 ${dimensions} 维从第一个位置到最后一个位置的数值`,
  sine: (dimension) => `${dimension} sin`,
  cosine: (dimension) => `${dimension} cos`,
  wavelength: (length) => `λ ${length}`,
  products: 'PE · PEᵀ',
  productsLabel: '每个位置与其他每个位置的点积',
  product: '点积',
  productCurve: (position) => `${position} 与每个位置`,
  productCurveLabel: (position) => `${position} 与每个位置的点积`,
  position: '位置',
  positionNumber: (position) => `位置 ${position}`,
  dimension: '维度',
  place: (word, position) => `${word}（${position}）`,
  cell: (position, dimension, value) => `${position}，维度 ${dimension}：${value}`,
  pair: (one, other, value) => `${one} · ${other} = ${value}`,
  why: (word, position) => `模型怎么知道“${word}”在位置 ${position}？`,
  whyPosition: (position) => `位置 ${position} 是什么样子？`,
  whyText:
    '注意力本身分不清先后。所以每个词的向量都要加上一行固定的数，一个位置一行；这些数不是学来的。',
  whyMap:
    '一行是一个位置，一列是一个维度。左边的列每走一个词就变，右边的列几乎不动：低维转得快，高维转得慢，就像计数器的个位和高位。',
  whyPairs: (d) =>
    `维度两个一组：偶数维是 sin，奇数维是 cos，波长相同，λ = 2π · 10000^(2i/${d})。看钟要两个坐标：只有 sin，两个不同的角度会得到同一个数；sin 和 cos 都有了，往后移 k 个词就是一个固定的旋转。`,
  whyProducts: (most) =>
    `让每个位置与其他每个位置相乘。对角线总是 ${most}，因为每一组都有 sin² + cos² = 1；离对角线越远乘积越小，而且只取决于两个位置的距离，与站在哪里无关。`,
};
