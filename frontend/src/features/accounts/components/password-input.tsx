import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { IconButton } from '#shared/ui/button.tsx';
import { Input } from '#shared/ui/inputs.tsx';

/** A password that may be read while it is typed: fewer mistakes on small keys. */
export function PasswordInput(props: Omit<ComponentProps<'input'>, 'type'>) {
  const t = useWords('accounts');
  const [shown, show] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <Input
        {...props}
        type={shown ? 'text' : 'password'}
        maxLength={128}
        autoCapitalize="none"
        spellCheck={false}
        className="pr-12"
      />
      <IconButton
        label={t(shown ? 'hidePassword' : 'showPassword')}
        onClick={() => show(!shown)}
        className="absolute inset-y-0 right-0 text-mute"
      >
        <Icon className="size-5" strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
