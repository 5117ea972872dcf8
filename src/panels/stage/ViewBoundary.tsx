import { Component, type ReactNode, useEffect } from 'react';
import { app } from '../../store/app.ts';
import { laterAgain } from '../../store/later.ts';
import { useMessages } from '../../store/locale.ts';
import { type Seen, seenFrom } from '../../store/runs/seen.ts';
import { Button } from '../controls/Button.tsx';
import { useSlotName } from '../slot.ts';
import { Instead } from './Instead.tsx';

type ViewBoundaryProps = {
  /** What cannot be shown, for people. */
  readonly name: string;
  onRetry(): void;
  readonly children: ReactNode;
};

/** Whatever throws inside, or does not come, is said here and leaves the rest of the page alive. */
export class ViewBoundary extends Component<ViewBoundaryProps> {
  static getDerivedStateFromError = () => ({ failed: true });

  override state = { failed: false };

  retry = () => {
    laterAgain();
    this.props.onRetry();
    this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed name={this.props.name} onRetry={this.retry} />;
  }
}

const shown = ['run', 'part', 'step', 'pointer', 'time', 'allPositions'] as const;
const movedOn = (now: Seen, before: Seen) => shown.some((key) => now[key] !== before[key]);

type FailedProps = Pick<ViewBoundaryProps, 'name' | 'onRetry'>;

/** What failed may do for another sentence or another head: then it is tried again by itself. */
function Failed({ name, onRetry }: FailedProps) {
  const { stage, problems } = useMessages();
  const slot = useSlotName();
  useEffect(
    () =>
      app.subscribe((now, before) => {
        if (movedOn(seenFrom(now, slot), seenFrom(before, slot))) onRetry();
      }),
    [slot, onRetry],
  );
  return (
    <Instead role="alert">
      <p>{stage.viewFailed(name)}</p>
      <Button onClick={onRetry}>{problems.retry}</Button>
    </Instead>
  );
}
