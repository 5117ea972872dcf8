import { Suspense } from 'react';
import type { Facts } from '../../../messages/en/learn/explain.ts';
import { setStory, useStory } from '../../../store/learn/story.ts';
import type { Run } from '../../../trace/run.ts';
import { Prose } from '../../controls/Prose.tsx';
import type { Shown } from '../../stage/steps/useShown.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useTallWindow } from '../useTallWindow.ts';
import styles from './Story.module.css';
import { useStoryFacts } from './useStoryFacts.ts';

type StoryProps = { readonly run: Run; readonly shown: Shown; readonly facts: Facts };

const chapters = ['q', 'k', 'v'] as const;
type Chapter = (typeof chapters)[number];

/** Why three vectors, told in three parts where each is made; open from the start where there is room. */
export function Story(props: StoryProps) {
  const chapter = chapters.find((one) => one === props.shown.selection.step);
  if (!chapter) return null;
  return (
    <Suspense fallback={<div className={styles.story} />}>
      <Told {...props} chapter={chapter} />
    </Suspense>
  );
}

function Told({ run, shown, facts, chapter }: StoryProps & { readonly chapter: Chapter }) {
  const { story: m } = useLaterMessages();
  const tall = useTallWindow();
  const open = useStory() ?? tall;
  const told = useStoryFacts(run, shown, facts);
  return (
    <details
      className={styles.story}
      data-role={shown.picture.result.role}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setStory(currentTarget.open)}
    >
      <summary>{m.title(chapters.indexOf(chapter) + 1)}</summary>
      <p>
        <Prose>{m[chapter](told)}</Prose>
      </p>
    </details>
  );
}
