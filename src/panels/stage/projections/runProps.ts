import type { Run } from '../../../trace/run.ts';

/** What each of the bench's pictures and explanations is given. */
export type RunProps = { readonly run: Run };
