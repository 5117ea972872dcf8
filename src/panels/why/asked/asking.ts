import { createContext, useContext } from 'react';
import type { Run } from '../../../trace/run.ts';
import type { SelectedCell } from '../../../view/selection.ts';
import type { Origin } from '../../../view/steps/back/origins.ts';
import { leastDigits } from '../../../view/steps/printed.ts';

/** What a worked sum needs so that its numbers can be asked where they come from. */
export type Asking = {
  readonly run: Run;
  /** Of the numbers of the sum, in its order. */
  readonly origins: readonly Origin[];
  /** The least decimals to print. */
  readonly digits: number;
  nameOf(cell: SelectedCell): string;
  follow(cell: SelectedCell): void;
};

/** Null where sums are only read: on the bench by hand no number leads anywhere. */
export const AskingContext = createContext<Asking | null>(null);

const none: readonly Origin[] = [];

/** Where the numbers of the sum come from, and how many decimals they have at least. */
export function useOrigins(): { readonly origins: readonly Origin[]; readonly digits: number } {
  const asking = useContext(AskingContext);
  return { origins: asking?.origins ?? none, digits: asking?.digits ?? leastDigits };
}
