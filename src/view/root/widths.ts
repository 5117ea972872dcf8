/** Numbers in a query and in each of its keys. */
export const widths = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024] as const;
export type Width = (typeof widths)[number];
