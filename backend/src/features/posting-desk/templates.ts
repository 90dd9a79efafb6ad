import { Types } from 'mongoose';
import type { z } from 'zod';
import { JobDraft } from '#contracts/jobs/publishing';
import { type JobTemplate, mostTemplates } from '#contracts/posting-desk';
import { accountNames } from '#features/accounts';
import { findEnterprise } from '#features/enterprises';
import type { JobRecord } from '#features/jobs';
import type { Actor } from '#platform/actor';
import { Conflict, ensure, NotFound } from '#platform/errors';
import { TemplateModel, type TemplateRecord } from './model.ts';
import { canPost } from './policy.ts';
import { who } from './who.ts';

export async function listTemplates(enterpriseId: Types.ObjectId): Promise<z.input<typeof JobTemplate>[]> {
  const found = await TemplateModel.find({ enterpriseId }).sort({ name: 1 }).lean<TemplateRecord[]>();
  return presentTemplates(found);
}

/** All that the posting says but for its last day, which belongs to it alone. @throws Conflict `template-name-taken`, `too-many-templates` */
export async function saveTemplate(
  name: string,
  job: JobRecord,
  actor: Actor,
  now: Date,
): Promise<z.input<typeof JobTemplate>> {
  const { enterpriseId } = job;
  ensure(
    (await TemplateModel.countDocuments({ enterpriseId })) < mostTemplates,
    new Conflict('too-many-templates', `An enterprise keeps ${mostTemplates} templates at most.`),
  );
  const template: TemplateRecord = {
    _id: new Types.ObjectId(),
    enterpriseId,
    name,
    draft: { ...JobDraft.parse(job), validUntil: null },
    by: new Types.ObjectId(actor.id),
    at: now,
  };
  try {
    await TemplateModel.create([template]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11000)
      throw new Conflict('template-name-taken', 'There is a template of this name.');
    throw error;
  }
  const [presented] = await presentTemplates([template]);
  ensure(presented !== undefined, new NotFound());
  return presented;
}

/** @throws NotFound, also where it is another enterprise's */
export async function deleteTemplate(id: string, actor: Actor): Promise<void> {
  const template = await TemplateModel.findById(id).lean<TemplateRecord>();
  if (!template) throw new NotFound();
  ensure(canPost(actor, await findEnterprise(template.enterpriseId)), new NotFound());
  await TemplateModel.deleteOne({ _id: template._id });
}

async function presentTemplates(templates: readonly TemplateRecord[]) {
  const names = await accountNames(templates.map(({ by }) => String(by)));
  return templates.map(({ _id, name, draft, by, at }) => ({
    id: String(_id),
    name,
    // A template is older than the rules of today perhaps: what was added since has its default.
    draft: JobDraft.parse(draft),
    by: who(by, names),
    at: at.toISOString(),
  }));
}
