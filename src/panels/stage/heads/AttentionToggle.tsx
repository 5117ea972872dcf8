import { selectHead } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { attentions } from '../../../view/heads/heads.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';

const names = ['encoder', 'masked', 'cross'] as const;

/** Encoder, masked decoder or cross-attention: layer and head stay. */
export function AttentionToggle() {
  const { heads } = useLaterMessages();
  const { stack, kind } = useApp((state) => state.head);
  const current = attentions.findIndex((one) => one.stack === stack && one.kind === kind);
  return (
    <Toggle
      look="underlined"
      label={heads.attentions}
      value={names[current] ?? 'encoder'}
      options={names.map((name) => [name, heads[name]])}
      onChoose={(name) => {
        const next = attentions[names.indexOf(name)];
        if (next) selectHead(next);
      }}
    />
  );
}
