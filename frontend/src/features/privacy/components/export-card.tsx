import { exportMyData, keptByLaw } from '@talent-harbor/backend/contracts/privacy';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { pathOf } from '#shared/lib/call.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';
import { useErase } from '../api.ts';
import { Why } from './why.tsx';

/** Everything to take along, and everything to leave behind. */
export function ExportCard() {
  const t = useWords('privacy');
  const [asking, ask] = useState(false);
  return (
    <>
      <SettingsCard title={t('export.title')} lead={t('export.lead')}>
        <div>
          <a
            href={pathOf(exportMyData)}
            download
            className="target inline-flex items-center justify-center gap-2 rounded-control border border-edge bg-surface px-4 font-medium text-[15px] text-harbour hover:bg-wash"
          >
            <Download className="size-[18px]" aria-hidden="true" />
            {t('export.verb')}
          </a>
        </div>
      </SettingsCard>
      <SettingsCard title={t('erase.title')} lead={t('erase.lead')}>
        <Kept />
        <div>
          <Button onClick={() => ask(true)}>{t('erase.verb')}</Button>
        </div>
        <EraseSheet open={asking} onClose={() => ask(false)} />
      </SettingsCard>
    </>
  );
}

function Kept() {
  const t = useWords('privacy');
  return (
    <div className="grid gap-1 text-sm">
      <p>{t('erase.kept')}</p>
      <ul className="list-disc pl-5 text-mute">
        {keptByLaw.map((what) => (
          <li key={what}>{t(`erase.keeps.${what}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function EraseSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords('privacy');
  const words = useProblemWords('privacy');
  const erase = useErase();
  const [password, setPassword] = useState('');
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('erase.askTitle')}
      shape="dialog"
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button
            tone="danger"
            busy={erase.isPending || erase.isSuccess}
            disabled={password === ''}
            onClick={() => erase.mutate(password)}
          >
            {t('erase.confirm')}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (password) erase.mutate(password);
        }}
      >
        <p>{t('erase.askText')}</p>
        <Field label={t('erase.password')} required>
          <Input
            type="password"
            autoComplete="current-password"
            value={password}
            maxLength={128}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        {erase.error && <Why>{words(erase.error)}</Why>}
      </form>
    </Sheet>
  );
}
