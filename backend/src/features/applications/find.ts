import type { Actor } from '#platform/actor';
import { NotFound } from '#platform/errors';
import { ApplicationModel, type ApplicationRecord } from './model.ts';

/** The application, where `may` holds for this person. @throws NotFound */
export async function findApplication(
  id: string,
  actor: Actor,
  may: (actor: Actor, application: ApplicationRecord) => boolean,
): Promise<ApplicationRecord> {
  const application = await ApplicationModel.findById(id).lean<ApplicationRecord>();
  if (!application || !may(actor, application)) throw new NotFound();
  return application;
}
