import { placeOf } from '../../../view/heads/roles.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { headName } from '../roles/roleText.ts';

/** "Cross 2.2", as the table of what the heads do has it: which attention, layer and head. */
export function useHeadName(): (where: AttentionHead) => string {
  const messages = useLaterMessages();
  return (where) => headName({ where, place: placeOf(where) }, messages);
}
