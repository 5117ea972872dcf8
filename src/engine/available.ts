import type { Direction } from '../language/direction.ts';

/** The directions a trained model is shipped for. Apart, so that the page knows before the engine loads. */
export const availableDirections: readonly Direction[] = ['en-fr', 'en-zh', 'zh-en'];
