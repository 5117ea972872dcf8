import fc from 'fast-check';

/**
 * fast-check with the same draws every time, so that a change is judged by what it changed and not by
 * luck; `SEED=7 npx vitest run` draws others, and finds what nobody has seen yet.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });

export { fc };
