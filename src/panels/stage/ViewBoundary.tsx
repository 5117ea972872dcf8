import { Component, type ReactNode, useEffect } from 'react';
import { type AppState, app } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { Button } from '../controls/Button.tsx';
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
    this.props.onRetry();
    this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed name={this.props.name} onRetry={this.retry} />;
  }
}

const shown = ['run', 'part', 'step', 'pointer', 'time', 'allPositions'] as const;
const movedOn = (now: AppState, before: AppState) => shown.some((key) => now[key] !== before[key]);

type FailedProps = Pick<ViewBoundaryProps, 'name' | 'onRetry'>;

/** What failed may do for another sentence or another head: then it is tried again by itself. */
function Failed({ name, onRetry }: FailedProps) {
  const { stage, problems } = useMessages();
  useEffect(() => app.subscribe((now, before) => movedOn(now, before) && onRetry()), [onRetry]);
  return (
    <Instead role="alert">
      <p>{stage.viewFailed(name)}</p>
      <Button onClick={onRetry}>{problems.retry}</Button>
    </Instead>
  );
}
