import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';

/** The only time that they are shown. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useWords('accounts');
  const [copied, setCopied] = useState(false);
  const text = codes.join('\n');
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <SettingsCard title={t('factor.codesTitle')} lead={t('factor.codesLead')}>
      <ol className="grid grid-cols-2 gap-2 desk:max-w-md" aria-label={t('factor.codesTitle')}>
        {codes.map((code) => (
          <li key={code}>
            <code className="block whitespace-nowrap rounded-control bg-wash px-2 py-2 text-center">{code}</code>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button onClick={copy}>
          {copied ? <Check className="size-5" aria-hidden="true" /> : <Copy className="size-5" aria-hidden="true" />}
          {t(copied ? 'factor.copied' : 'factor.copy')}
        </Button>
        <a
          className="target inline-flex items-center gap-2 rounded-control border border-edge px-4 font-medium text-[15px] text-harbour hover:bg-wash"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="talent-harbor-recovery-codes.txt"
        >
          <Download className="size-5" aria-hidden="true" />
          {t('factor.download')}
        </a>
        <Button tone="primary" onClick={onDone}>
          {t('factor.kept')}
        </Button>
      </div>
    </SettingsCard>
  );
}
