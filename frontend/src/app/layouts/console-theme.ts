import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import { useMemo } from 'react';
import { useLocale } from '#shared/i18n/use-words.ts';
import { useDark } from '#shared/lib/theme.ts';

/** The component library computes shades from colours, so it needs them as they are, not as names. */
function tokens() {
  const style = getComputedStyle(document.documentElement);
  return (name: string) => style.getPropertyValue(`--${name}`).trim();
}

function themeOf(dark: boolean, big: boolean): ThemeConfig {
  const of = tokens();
  const colours = {
    colorPrimary: of('harbour'),
    colorPrimaryHover: of('harbour-deep'),
    colorPrimaryActive: of('harbour-deep'),
    colorPrimaryBg: of('tide-wash'),
    colorPrimaryBgHover: of('tide-wash'),
    colorPrimaryBorder: of('tide'),
    colorPrimaryText: of('harbour'),
    colorLink: of('harbour'),
    colorLinkHover: of('harbour-deep'),
    colorLinkActive: of('harbour-deep'),
    colorInfo: of('harbour'),
    colorSuccess: of('leaf'),
    colorWarning: of('amber'),
    colorError: of('rust'),
    colorErrorHover: of('rust'),
    colorErrorActive: of('rust'),
    colorErrorText: of('rust'),
    colorInfoBg: of('tide-wash'),
    colorInfoBorder: of('tide'),
    colorSuccessBg: of('leaf-wash'),
    colorSuccessBorder: of('leaf'),
    colorWarningBg: of('amber-wash'),
    colorWarningBorder: of('amber'),
    colorErrorBg: of('rust-wash'),
    colorErrorBorder: of('rust'),
    colorText: of('ink'),
    colorTextHeading: of('ink'),
    colorTextSecondary: of('mute'),
    colorTextTertiary: of('mute'),
    // Hints in empty fields and what is switched off are read too: both keep 4.5 : 1.
    colorTextQuaternary: of('mute'),
    colorTextPlaceholder: of('mute'),
    colorTextDisabled: of('mute'),
    colorTextDescription: of('mute'),
    colorTextLightSolid: of('on-harbour'),
    colorBgLayout: of('paper'),
    colorBgContainer: of('surface'),
    colorBgElevated: of('surface'),
    colorBgContainerDisabled: of('wash'),
    colorFillAlter: of('wash'),
    colorFillSecondary: of('wash'),
    colorFillTertiary: of('wash'),
    colorFillQuaternary: of('wash'),
    colorBorder: of('edge'),
    colorBorderSecondary: of('hair'),
    colorSplit: of('hair'),
    colorBgMask: of('veil'),
    controlItemBgHover: of('wash'),
    controlItemBgActive: of('tide-wash'),
    controlOutline: of('tide-wash'),
  };
  return {
    // The last step sets our colours as they stand: the algorithms before it would shade them.
    algorithm: [
      dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
      (_seed, map = theme.defaultAlgorithm(theme.defaultSeed)) => ({ ...map, ...colours }),
    ],
    token: {
      ...colours,
      fontFamily: of('font'),
      fontSize: 14,
      borderRadius: 8,
      borderRadiusLG: 10,
      controlHeight: big ? 44 : 36,
      controlHeightLG: 44,
      controlHeightSM: big ? 36 : 28,
      // Under the toast, which stands at 60.
      zIndexPopupBase: 50,
      motionDurationSlow: '0.18s',
      motionDurationMid: '0.14s',
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    components: {
      Button: { dangerColor: of('on-rust'), primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Tooltip: { colorBgSpotlight: of('ink'), colorTextLightSolid: of('paper') },
      Table: { headerBg: of('wash'), headerColor: of('mute'), rowHoverBg: of('wash'), cellPaddingBlockMD: 10 },
      Select: { multipleItemBg: of('tide-wash') },
    },
  };
}

/** The consoles in the product's own colours and type, in light and dark. `big` is for fingers. */
export function useConsoleTheme(big: boolean): ThemeConfig {
  const dark = useDark();
  const locale = useLocale();
  return useMemo(() => themeOf(dark, big), [dark, big, locale]);
}
