/** The bench of ÷ √d. */
export const root = {
  door: 'Why √d?',
  width: 'Numbers in a query and a key',
  widthIs: (width: number) => `d = ${width}`,
  drawn: (count: string, all: string) => `${count} of ${all} rows of 16 keys drawn`,
  looks: { divided: 'q · k ÷ √d', undivided: 'q · k' },
  heads: (count: number, dHead: number) => `○ ● the ${count} heads of this model, d_k = ${dHead}`,
  variance: 'Variance of the scores',
  evenness: 'Evenness of softmax',
  slope: 'Slope of softmax',
  evennessNote: 'entropy ÷ log₂ of the keys',
  slopeNote: '‖diag(p) − p pᵀ‖',
  table: 'Means over all rows drawn, by width',
  first: 'The first row drawn',
  firstLabel: (width: number, largest: string, other: string) =>
    `16 weights at d = ${width}: the largest is ${largest} divided, ${other} undivided`,
  question: 'Why divide by √d?',
  predict: 'Twice as many numbers in q and k: how does the variance of q · k change?',
  seen: (
    [narrow, variance]: readonly [number, string],
    [wide, larger]: readonly [number, string],
    rows: string,
  ) =>
    `Twice the variance: ${variance} at d = ${narrow}, ${larger} at d = ${wide}, in ${rows} rows drawn.`,
  seenHead: (
    head: string,
    dHead: number,
    [variance, dividedVariance]: readonly [string, string],
    [slope, dividedSlope]: readonly [string, string],
  ) =>
    `${head}, on this sentence: its scores have variance ${variance}, divided by √${dHead} it is ${dividedVariance}. Softmax’s slope is ${slope} undivided and ${dividedSlope} divided.`,
  text: 'Queries and keys of independent numbers, each with mean 0 and variance 1, are drawn here. Their product adds up d terms of variance 1: <b>its variance is d</b>, its typical size √d. Divided by √d it is 1 again, however wide the head.',
  softmaxText:
    'Softmax sees only differences. Where one score is 30 above the rest, its key gets practically all the weight: the entropy is almost 0, as if the other keys were not there.',
  slopeText:
    '<b>There it cannot learn.</b> How far the weights move when a score moves is softmax’s Jacobian, diag(p) − p pᵀ. With all the weight on one key, every entry is 0: no gradient gets back to q and k.',
  headsText: (low: string, high: string) =>
    `This model’s own queries and keys are trained, not drawn: on this sentence its heads’ scores have variances from ${low} to ${high} once divided. A head can still become sharp; dividing by √d only keeps it from starting out that way.`,
};
