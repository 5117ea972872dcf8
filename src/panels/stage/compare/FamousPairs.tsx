import { useContext } from 'react';
import { languagesOf } from '../../../language/direction.ts';
import { famousPairs, type SentencePair } from '../../../language/pairs.ts';
import { comparePair } from '../../../store/session/comparing.ts';
import { wordsApart } from '../../../view/compare/wordsApart.ts';
import { Button } from '../../controls/Button.tsx';
import { useLangs } from '../../sentence/useLangs.ts';
import { SessionContext } from '../../session.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';

/** Pairs that people ask about, each one click away, named by the words that are not the same. */
export function FamousPairs() {
  const { compare: m } = useLaterMessages();
  const session = useContext(SessionContext);
  const direction = useSlot((state) => state.direction);
  const lang = useLangs().source;
  if (!session) return null;
  const show = (pair: SentencePair) => comparePair(session.slots, pair);
  return (
    // biome-ignore lint/a11y/useSemanticElements: some buttons under one name, nothing to send.
    <div role="group" aria-label={m.pairs} className={styles.pairs}>
      {famousPairs[direction].map((pair) => (
        <Button key={pair[0]} lang={lang} title={pair.join('\n')} onClick={() => show(pair)}>
          {wordsApart(pair, languagesOf(direction).source)}
        </Button>
      ))}
    </div>
  );
}
