import { addSource } from '@talent-harbor/backend/contracts/outside';
import { Button, Input, InputNumber } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Form } from '#shared/ui/form.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useSourceMoves } from './api.ts';

export function SourceForm({ onClose }: { onClose: () => void }) {
  const t = useWords('console-sources');
  const words = useProblemWords('console-sources');
  const tell = useToast();
  const { add } = useSourceMoves();
  const ids = { name: useId(), address: useId(), hours: useId() };
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [everyHours, setHours] = useState(6);
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = addSource.body.safeParse({ name, address, everyHours });
    setFaults(new Set(body.success ? [] : body.error.issues.map(({ path }) => String(path[0]))));
    setRefused(null);
    if (!body.success) return;
    setBusy(true);
    try {
      await add({ body: body.data });
      tell(t('added', { name: body.data.name }));
      onClose();
    } catch (error) {
      setRefused(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form onSubmit={send} className="grid gap-4 rounded-card border border-hair bg-surface p-5 desk:max-w-2xl">
      <Labelled id={ids.name} label={t('name')} fault={faults.has('name') && t('nameFault')}>
        <Input
          id={ids.name}
          value={name}
          maxLength={40}
          autoFocus
          aria-invalid={faults.has('name')}
          onChange={({ target }) => setName(target.value)}
        />
      </Labelled>
      <Labelled id={ids.address} label={t('address')} fault={faults.has('address') && t('addressFault')}>
        <Input
          id={ids.address}
          type="url"
          value={address}
          maxLength={500}
          placeholder="https://"
          aria-invalid={faults.has('address')}
          onChange={({ target }) => setAddress(target.value)}
        />
      </Labelled>
      <Labelled id={ids.hours} label={t('hours')} fault={faults.has('everyHours') && t('hoursFault')}>
        <InputNumber id={ids.hours} min={1} max={168} value={everyHours} onChange={(value) => setHours(value ?? 6)} />
      </Labelled>
      <p className="text-mute text-[13px]">{t('formNote')}</p>
      {refused && (
        <p role="alert" className="text-rust">
          {refused}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('add')}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </Form>
  );
}

function Labelled({
  id,
  label,
  fault,
  children,
}: {
  id: string;
  label: string;
  fault: string | false;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {fault && (
        <p role="alert" className="text-[13px] text-rust">
          {fault}
        </p>
      )}
    </div>
  );
}
