import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from './button.tsx';

/** The end of a form that opened in its place: sends it, or closes it. */
export function FormButtons({
  verb,
  tone = 'primary',
  busy,
  disabled = false,
  onCancel,
}: {
  verb: string;
  tone?: 'primary' | 'danger';
  busy: boolean;
  disabled?: boolean;
  onCancel: () => void;
}) {
  const t = useWords();
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" tone={tone} busy={busy} disabled={disabled}>
        {verb}
      </Button>
      <Button tone="quiet" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
