import type { ReactNode } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import type { SystemState } from './api.ts';

const gigabyte = 1024 ** 3;
/** `1.5 GB`, `320 MB`. */
const size = (bytes: number) =>
  bytes >= gigabyte ? `${(bytes / gigabyte).toFixed(1)} GB` : `${Math.max(1, Math.round(bytes / 1024 ** 2))} MB`;

const day = 86_400_000;
/** A backup that is older, or less room than this part of the disk, is a reason to act. */
const oldBackup = 2 * day;
const littleRoom = 0.1;

/** Versions, queues, the last backup and room on the disk. */
export function SystemFigures({ system }: { system: SystemState }) {
  const t = useWords('console-admin');
  const locale = useLocale();
  const now = useNow();
  const moment = (at: string) => formatMoment(new Date(at), locale, now);
  const { backup, disk, outgoing } = system;
  const backupOld = !backup || now.getTime() - new Date(backup.at).getTime() > oldBackup;
  const diskFull = disk !== null && disk.freeBytes < disk.totalBytes * littleRoom;
  return (
    <dl className="grid gap-3 desk:grid-cols-3">
      <Figure name={t('system.version')} value={system.version}>
        Node {system.node} · {t('system.since', { time: moment(system.startedAt) })}
      </Figure>
      <Figure name={t('system.memory')} value={size(system.memoryBytes)}>
        {t('system.database', { size: size(system.database.bytes) })}
      </Figure>
      <Figure
        name={t('system.disk')}
        value={disk ? t('system.free', { size: size(disk.freeBytes) }) : '–'}
        warning={diskFull && t('system.diskFull')}
      >
        {disk && t('system.of', { size: size(disk.totalBytes) })}
      </Figure>
      <Figure
        name={t('system.backup')}
        value={backup ? moment(backup.at) : t('system.noBackup')}
        warning={backupOld && t('system.backupOld')}
      >
        {backup ? (
          `${backup.documents.toLocaleString('en')} · ${size(backup.bytes)}`
        ) : (
          <code>npm run admin -- backup</code>
        )}
      </Figure>
      <Figure name={t('system.outgoing')} value={outgoing.waiting.toLocaleString('en')}>
        {outgoing.oldestSeconds !== null && t('system.oldest', { count: Math.round(outgoing.oldestSeconds / 60) })}
      </Figure>
      {system.indexes.map(({ name, lagSeconds }) => (
        <Figure
          key={name}
          name={t('system.index', { name })}
          value={lagSeconds < 1 ? t('system.upToDate') : t('system.lag', { count: Math.round(lagSeconds) })}
          warning={lagSeconds > 60 && t('system.behind')}
        />
      ))}
    </dl>
  );
}

function Figure({
  name,
  value,
  warning = false,
  children,
}: {
  name: string;
  value: string;
  warning?: string | false;
  children?: ReactNode;
}) {
  return (
    <div className="grid content-start gap-1 rounded-card border border-hair bg-surface p-4">
      <dt className="text-mute">{name}</dt>
      <dd className="tabular font-semibold text-base">{value}</dd>
      {children && <dd className="tabular text-[13px] text-mute">{children}</dd>}
      {warning && (
        <dd>
          <Tag tone="amber">{warning}</Tag>
        </dd>
      )}
    </div>
  );
}

/** Timed work: when each was done last and is due next. */
export function TimedWork({ timed }: { timed: SystemState['timed'] }) {
  const t = useWords('console-admin');
  const locale = useLocale();
  const now = useNow();
  const moment = (at: string | null) => (at ? formatMoment(new Date(at), locale, now) : '–');
  if (timed.length === 0) return null;
  return (
    <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-[15px]">{t('system.timed')}</h2>
      <ul className="grid gap-2">
        {timed.map(({ name, lastAt, nextAt, failed }) => (
          <li key={name} className="grid gap-x-4 desk:grid-cols-[14rem_minmax(0,1fr)_minmax(0,1fr)]">
            <span className="flex flex-wrap items-center gap-2">
              <code>{name}</code>
              {failed && <Tag tone="rust">{t('system.failed')}</Tag>}
            </span>
            <span className="tabular text-mute">{t('system.last', { time: moment(lastAt) })}</span>
            <span className="tabular text-mute">{t('system.next', { time: moment(nextAt) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
