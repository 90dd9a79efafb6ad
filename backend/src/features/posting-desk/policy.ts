import type { Actor } from '#platform/actor';
import type { NoteRecord } from './model.ts';

export { canPost } from '#features/enterprises';

/** A note belongs to who wrote it, as long as they recruit for the enterprise. */
export const isAuthor = (actor: Actor, note: Pick<NoteRecord, 'by'>): boolean => String(note.by) === actor.id;
