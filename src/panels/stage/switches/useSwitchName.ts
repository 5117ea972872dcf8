import { placeOf, type Switch } from '../../../lab/switches.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from '../compare/useHeadName.ts';

/** What a switch leaves out, in words. */
export function useSwitchName(): (name: Switch) => string {
  const { switches: m } = useLaterMessages();
  const headName = useHeadName();
  return (name) => {
    const place = placeOf(name);
    if (!place) return m.without[name as keyof typeof m.without];
    if ('head' in place) return m.withoutHead(headName(place));
    return m.withoutLayer[place.stack](place.layer + 1);
  };
}
