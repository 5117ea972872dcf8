import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

type StoryState = {
  /** Null until the reader has opened or closed it. */
  readonly open: boolean | null;
};

/** Whether the story beside the steps is open: from step to step, and no part of the address. */
export const story = createStore<StoryState>(() => ({ open: null }));

export function setStory(open: boolean): void {
  story.setState({ open });
}

export const useStory = () => useStore(story, ({ open }) => open);
