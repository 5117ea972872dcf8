import type { LaterMessages } from '../../../messages/catalogue.ts';
import type { Station } from '../../../view/residual/twice.ts';
import { sublayerName } from '../journey/sublayerName.ts';

/** "2 · Feed-forward", or what a row is before it has passed any sublayer. */
export function stationName({ sublayer }: Station, index: number, messages: LaterMessages) {
  if (sublayer) return sublayerName(sublayer, messages);
  return index === 0 ? messages.twice.embedding : messages.twice.place;
}
