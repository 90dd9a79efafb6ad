import type { ComponentProps } from 'react';

/**
 * A form that the page's script sends. Before the script has come it goes nowhere (outside a dialog, the method `dialog`
 * does nothing), so that no password gets into an address.
 */
export function Form(props: ComponentProps<'form'>) {
  return <form method="dialog" noValidate {...props} />;
}
