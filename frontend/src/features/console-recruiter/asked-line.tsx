import { Input } from 'antd';
import { useId } from 'react';

/** The one line that a dialog asks for, and what is wrong with it. */
export function AskedLine({
  label,
  hint,
  value,
  maxLength,
  fault,
  onChange,
  onEnter,
}: {
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  /** Empty where nothing is wrong. */
  fault: string;
  onChange: (value: string) => void;
  onEnter: () => void;
}) {
  const id = useId();
  return (
    <div className="grid gap-1.5 py-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <Input
        id={id}
        autoFocus
        value={value}
        maxLength={maxLength}
        showCount
        status={fault ? 'error' : ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onPressEnter={onEnter}
      />
      <p id={`${id}-hint`} className="text-[13px] text-mute">
        {hint}
      </p>
      {fault && (
        <p role="alert" className="text-rust">
          {fault}
        </p>
      )}
    </div>
  );
}
