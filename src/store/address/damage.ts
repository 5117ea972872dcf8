import type { AppState } from '../app.ts';
import { type FieldName, fieldNames } from './url.ts';

/** The state with these parts of a link named in one notice, beside those it names already. */
export function withDamage(state: AppState, fields: readonly FieldName[]): AppState {
  if (fields.length === 0) return state;
  const told = String(state.notice?.params.fields ?? '').split(',');
  const all = fieldNames.filter((name) => fields.includes(name) || told.includes(name));
  return { ...state, notice: { code: 'address-damaged', params: { fields: all.join(',') } } };
}
