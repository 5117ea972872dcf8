import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** Framed by itself; bare among words that say what it is for. */
  readonly look?: 'framed' | 'bare';
};

/** Every button's look. A panel's own class, if there is one, decides over it. */
export function Button({ look = 'framed', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`${styles[look]} ${className}`.trim()} {...rest} />;
}
