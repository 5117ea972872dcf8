import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
import { keepOffered, tourOffered } from './offered.ts';
import styles from './TourOffer.module.css';
import { useTour } from './useTour.ts';

/** Quietly, and on a first visit only; later the help has it. */
export function TourOffer() {
  const { page: m } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const start = useTour();
  const [first] = useState(() => !tourOffered(window));
  useEffect(() => keepOffered(window), []);
  if (!first) return null;
  return (
    <Button ref={button} look="bare" className={styles.offer} onClick={() => start(button.current)}>
      {m.tourOffer}
    </Button>
  );
}
