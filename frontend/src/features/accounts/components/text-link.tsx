import { Link, type LinkProps } from 'react-router';
import { classes } from '#shared/ui/classes.ts';

/** A link among words, with room for a finger. */
export function TextLink({ className, ...rest }: LinkProps) {
  return (
    <Link
      {...rest}
      className={classes(
        'target inline-flex items-center px-1 font-medium text-harbour underline-offset-4 hover:underline',
        className,
      )}
    />
  );
}
