import { toNestErrors } from '@hookform/resolvers';
import type { Problem } from '@talent-harbor/backend/contracts/platform';
import {
  type DefaultValues,
  type FieldError,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import { useWords } from '#shared/i18n/use-words.ts';
import { Refusal } from './refusal.ts';

/** What is known of a fault at a field, from zod in the browser or from the server's answer. */
type Fault = { code: string; message?: string | undefined; params?: Record<string, unknown> | undefined };

const stable = /^[a-z]+(-[a-z]+)*$/;
const limits: Record<string, [below: string, above: string]> = {
  string: ['too-short', 'too-long'],
  number: ['too-small', 'too-large'],
  int: ['too-small', 'too-large'],
  array: ['too-few', 'too-many'],
};

/** A fault as `too-short 8`: a code and perhaps a limit. It becomes words only where it is shown, in the language of that moment. */
export function faultOf({ code, message, params = {} }: Fault): string {
  const kind = code.replaceAll('_', '-');
  if (message && stable.test(message)) return message;
  const [below, above] = limits[String(params.origin)] ?? ['fallback', 'fallback'];
  if (kind === 'too-small')
    return params.minimum === 1 && below !== 'too-small' ? 'required' : `${below} ${params.minimum}`;
  if (kind === 'too-big') return `${above} ${params.maximum}`;
  if (kind === 'invalid-format') return String(params.format);
  return kind === 'invalid-type' || kind === 'invalid-value' ? 'required' : kind;
}

const issueFault = ({ code, message, path: _, ...params }: z.core.$ZodRawIssue): string =>
  faultOf({ code, message, params });

/**
 * Reads a form by a contract's schema. Where a field may be one of several things, the contract's word for the whole
 * (`login`) is told, which the stock resolver hides behind the fault of the first branch.
 */
function resolverOf<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>,
): Resolver<In, unknown, Out> {
  return async (values, _, options) => {
    const read = schema.safeParse(values, { error: issueFault });
    if (read.success) return { values: read.data, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of read.error.issues) {
      errors[issue.path.join('.')] ??= { type: issue.code, message: issue.message };
    }
    return { values: {}, errors: toNestErrors(errors, options) };
  };
}

/** A form over a contract's schema. It is checked on submission, then as the person corrects it. */
export function useContractForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>,
  defaultValues: DefaultValues<In>,
) {
  return useForm<In, unknown, Out>({ resolver: resolverOf(schema), defaultValues });
}

/** The server's fault at one field of what it refused. */
export function faultAt(error: unknown, path: string): { message: string } | undefined {
  const fields = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  const fault = fields.find((field) => field.path === path);
  return fault && { message: faultOf(fault) };
}

/** Shows the server's faults at their fields. False when none of them belongs to a field of this form. */
export function markFields<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  error: unknown,
  names: readonly FieldPath<In>[],
): boolean {
  const fields: NonNullable<Problem['fields']> = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  let marked = false;
  for (const field of fields) {
    const path = field.path.replace(/^body\./, '');
    const name = names.find((known) => known === path);
    if (!name) continue;
    form.setError(name, { message: faultOf(field) }, { shouldFocus: !marked });
    marked = true;
  }
  return marked;
}

/** The words for a fault: `fields.<code>` of this namespace, or of `shared`. */
export function useFaultWords(namespace = 'shared'): (fault: { message?: string } | undefined) => string | undefined {
  const t = useWords(namespace);
  return (fault) => {
    if (!fault) return undefined;
    const [code = '', limit] = (fault.message ?? '').split(' ');
    return t(`fields.${code}`, { min: limit, max: limit, defaultValue: '' }) || t('fields.fallback');
  };
}
