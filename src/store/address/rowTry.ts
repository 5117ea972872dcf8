import { dropoutIn, dropoutWord, type RowTry, rowTryAtFirst } from '../../view/mask/rowTry.ts';
import type { Address } from './url.ts';

type Own = Pick<Address, 'row' | 'temp' | 'drop'>;

/** What is tried with a row of weights, where it is not as at first. */
export function rowTryAddress({ tab, temperature, dropout }: RowTry): Own {
  const [word, atFirst] = [dropoutWord(dropout), dropoutWord(rowTryAtFirst.dropout)];
  return {
    ...(tab === rowTryAtFirst.tab ? {} : { row: tab }),
    ...(temperature === rowTryAtFirst.temperature ? {} : { temp: temperature }),
    ...(word === atFirst ? {} : { drop: word }),
  };
}

export function rowTryIn({ row, temp, drop }: Own): RowTry {
  const { tab, temperature, dropout } = rowTryAtFirst;
  return {
    tab: row ?? tab,
    temperature: temp ?? temperature,
    dropout: dropoutIn(drop ?? '') ?? dropout,
  };
}
