import { useWords } from '#shared/i18n/use-words.ts';
import { formatTime } from '#shared/lib/format.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';

/** Why the form as a whole was refused, and when to try again. Faults of the fields `at` stand there and are not said twice. */
export function FormError({ error, at = [] }: { error: unknown; at?: readonly string[] }) {
  const t = useWords('accounts');
  const words = useProblemWords('accounts');
  if (!error) return null;
  const { retryAfter, problem } = asRefusal(error);
  if (problem.fields?.length && problem.fields.every(({ path }) => at.includes(path))) return null;
  const text =
    retryAfter === null || asRefusal(error).status !== 429
      ? words(error)
      : retryAfter < 90
        ? t('wait.seconds', { count: retryAfter })
        : t('wait.minutes', {
            count: Math.ceil(retryAfter / 60),
            time: formatTime(new Date(Date.now() + retryAfter * 1000)),
          });
  return (
    <p role="alert" className="rounded-control bg-rust-wash px-3 py-2.5 text-[15px] text-rust">
      {text}
    </p>
  );
}
