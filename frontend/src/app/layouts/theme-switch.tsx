import { Moon, Sun, SunMoon } from 'lucide-react';
import { useWords } from '#shared/i18n/use-words.ts';
import { setTheme, themes, useTheme } from '#shared/lib/theme.ts';
import { IconButton } from '#shared/ui/button.tsx';

const icons = { light: Sun, dark: Moon, auto: SunMoon };

/** Light, dark, like the system, and round again. */
export function ThemeSwitch() {
  const t = useWords();
  const theme = useTheme();
  const Icon = icons[theme];
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <IconButton label={`${t('theme.label')}: ${t(`theme.${theme}`)}`} onClick={() => setTheme(next)}>
      <Icon className="size-5" strokeWidth={1.75} aria-hidden="true" />
    </IconButton>
  );
}
