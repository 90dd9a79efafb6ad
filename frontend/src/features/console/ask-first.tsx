import { Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';

export type Question = {
  title: string;
  text?: ReactNode;
  /** The verb of what will happen; it stands on the button. */
  verb: string;
  danger?: boolean;
  /** Asks for words that go along. `required`: it does not go without them. */
  reason?: { label: string; hint?: string; required: boolean; suggestions?: readonly string[] };
  /** Throws when refused: the question then stays open and says why. */
  act: (reason: string) => Promise<unknown>;
};

/** Asks once more before what cannot be taken back, and for the reason where people deserve one. */
export function AskFirst({ question, onClose }: { question: Question | null; onClose: () => void }) {
  // A question fades out with its words still on it.
  const [last, setLast] = useState(question);
  if (question && question !== last) setLast(question);
  return last ? <Asking key={last.title} question={last} open={question !== null} onClose={onClose} /> : null;
}

function Asking({ question, open, onClose }: { question: Question; open: boolean; onClose: () => void }) {
  const t = useWords();
  const words = useProblemWords('console');
  const id = useId();
  const { title, text, verb, danger = false, reason, act } = question;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const go = async () => {
    if (reason?.required && !typed.trim()) return setFault(t('fields.required'));
    setBusy(true);
    setFault('');
    try {
      await act(typed.trim());
      setTyped('');
      onClose();
    } catch (error) {
      setFault(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      onOk={go}
      okText={verb}
      okButtonProps={{ danger, loading: busy, autoFocus: !reason }}
      cancelText={t('action.cancel')}
      closable={{ 'aria-label': t('action.close') }}
      width={440}
      styles={{ title: { paddingRight: 32 } }}
      destroyOnHidden
    >
      <div className="grid gap-3 py-1">
        {text && <div>{text}</div>}
        {reason && (
          <div className="grid gap-1.5">
            <label htmlFor={id} className="font-medium">
              {reason.label}
              {!reason.required && <span className="ml-2 font-normal text-mute">{t('state.optional')}</span>}
            </label>
            {reason.suggestions && (
              <div className="mb-1.5 flex flex-wrap gap-2">
                {reason.suggestions.map((suggestion) => (
                  <button
                    key={suggestion}
                    type="button"
                    className="min-h-8 rounded-full border border-edge px-3 text-left hover:bg-wash"
                    onClick={() =>
                      setTyped((before) => (before.trim() ? `${before.trim()}\n${suggestion}` : suggestion))
                    }
                  >
                    {suggestion}
                  </button>
                ))}
              </div>
            )}
            <Input.TextArea
              id={id}
              autoFocus
              rows={4}
              maxLength={500}
              value={typed}
              status={fault ? 'error' : ''}
              aria-invalid={fault ? true : undefined}
              aria-describedby={`${id}-note`}
              onChange={(event) => setTyped(event.target.value)}
            />
            {reason.hint && (
              <p id={`${id}-note`} className="text-[13px] text-mute">
                {reason.hint}
              </p>
            )}
          </div>
        )}
        {fault && (
          <p role="alert" className="text-rust">
            {fault}
          </p>
        )}
      </div>
    </Modal>
  );
}
