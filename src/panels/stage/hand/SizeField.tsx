import { useState } from 'react';

type SizeFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

/** A number of rows or columns, taken once it is whole: on the way from 3 to 12 is a 1, which would cut cells off. */
export function SizeField({ label, value, most, onChange }: SizeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => {
    const wanted = Number(draft);
    if (draft && Number.isInteger(wanted) && wanted >= 1 && wanted !== value) onChange(wanted);
    setDraft(null);
  };
  return (
    <input
      type="number"
      min={1}
      max={most}
      value={draft ?? value}
      aria-label={label}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
