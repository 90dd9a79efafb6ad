import { BriefcaseBusiness, Users } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';

const choices = [
  { role: 'seeker', icon: BriefcaseBusiness },
  { role: 'recruiter', icon: Users },
] as const;

/** What brings the person here, as two cards of which one is chosen. */
export function RoleChoice(props: ComponentProps<'input'>) {
  const t = useWords('accounts');
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-[15px] font-medium">{t('signUp.who')}</legend>
      <div className="grid grid-cols-2 gap-3">
        {choices.map(({ role, icon: Icon }) => (
          <label
            key={role}
            className="grid content-start gap-0.5 rounded-control border border-edge p-3 has-checked:border-tide has-checked:bg-tide-wash has-focus-visible:outline-2 has-focus-visible:outline-tide has-focus-visible:outline-offset-2"
          >
            <span className="flex items-center justify-between font-medium">
              <span className="flex items-center gap-2">
                <Icon
                  className="size-[18px] shrink-0 text-tide max-[400px]:hidden"
                  strokeWidth={1.75}
                  aria-hidden="true"
                />
                {t(`signUp.${role}`)}
              </span>
              <input {...props} type="radio" value={role} className="size-4 accent-harbour" />
            </span>
            <span className="text-mute text-sm">{t(`signUp.${role}Hint`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
