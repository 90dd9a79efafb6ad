import { Alert } from 'antd';
import { useWords } from '#shared/i18n/use-words.ts';
import type { Joined } from './use-draft-keeping.ts';
import { useListed } from './use-said-field.ts';
import { useWhoChanged } from './use-who-changed.ts';

/** Says what came in from a colleague by itself, since nobody else had changed it. */
export function JoinedNote({ joined: { fields, since, theirs }, onClose }: { joined: Joined; onClose: () => void }) {
  const t = useWords('console-recruiter');
  const who = useWhoChanged(theirs.id, since);
  const listed = useListed();
  const said = fields.map((field) => {
    const name = t(`posting.${field}`);
    return who(field) ? t('conflict.fieldBy', { field: name, who: who(field) }) : name;
  });
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={t('conflict.joined', { fields: listed(said) })}
      closable={{ 'aria-label': t('action.close'), onClose }}
    />
  );
}
