import type { RowProblem } from '@talent-harbor/backend/contracts/posting-sheets';
import { useWords } from '#shared/i18n/use-words.ts';

/** What is wrong with a row, or what was noticed, in words. */
export function useProblemOfRow(): (problem: RowProblem) => string {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  return ({ field, code, text }) => {
    const name =
      t(`sheets.field.${field}`, { defaultValue: '' }) || t(`posting.${field}`, { defaultValue: '' }) || field;
    const why =
      t(`sheets.fault.${code}`, { defaultValue: '' }) ||
      say(`fields.${code}`, { defaultValue: '' }) ||
      say(`problems.${code}`, { defaultValue: '' }) ||
      t('sheets.fault.unusable');
    return `${name && t('sheets.at', { field: name })}${why}${text && t('sheets.found', { text })}`;
  };
}

export function Problems({ problems }: { problems: readonly RowProblem[] }) {
  const said = useProblemOfRow();
  return (
    <ul className="grid gap-0.5">
      {problems.map((problem) => (
        <li key={`${problem.field}${problem.code}`} className={problem.code === 'formula' ? 'text-mute' : 'text-rust'}>
          {said(problem)}
        </li>
      ))}
    </ul>
  );
}
