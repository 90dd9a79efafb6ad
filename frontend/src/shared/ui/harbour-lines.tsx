import { classes } from './classes.ts';

/** The quiet signature of empty places: roofs of the watch-towers over waves, in one line. */
export function HarbourLines({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 240 96" fill="none" aria-hidden="true" className={classes('text-tide', className)}>
      <g stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <g opacity="0.75">
          <path d="M96 70V38h22v32M93 38h28M95 33h24M98 33v-7h18v7M98 26c0-8 4-13 9-15 5 2 9 7 9 15M107 11V5" />
          <path d="M102 45v5M112 45v5M102 57v5M112 57v5M105 70v-5h4v5" />
        </g>
        <g opacity="0.5">
          <path d="M129 70V46h16v24M127 46h20M129 46v-5h16v5M129 41l8-10 8 10M137 31v-5M134 53v4M140 53v4" />
          <path d="M69 70V52h17v18M67 52h21M70 52v-5h15v5M74 47v-6h7v6M77.500 41v-5M74 59v4M81 59v4" />
        </g>
        <g opacity="0.35">
          <path d="M154 70V58h18v12M151 58h24l-4-6h-16zM158 64h3M165 64h3M44 70v-9h16v9M41 61h22l-4-5H45zM49 66h6" />
        </g>
        <path
          opacity="0.6"
          d="M20 78c8-6 12-6 20 0s12 6 20 0 12-6 20 0 12 6 20 0 12-6 20 0 12 6 20 0 12-6 20 0 12 6 20 0 12-6 20 0 12 6 20 0"
        />
        <path opacity="0.3" d="M40 88c8-6 12-6 20 0s12 6 20 0 12-6 20 0 12 6 20 0 12-6 20 0 12 6 20 0 12-6 20 0" />
      </g>
    </svg>
  );
}
