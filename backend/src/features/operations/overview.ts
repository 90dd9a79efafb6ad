import { countAccounts } from '#features/accounts';
import { ApplicationModel } from '#features/applications';
import { countEnterprises } from '#features/enterprises';
import { cityDay, JobModel, startOfDay } from '#features/jobs';
import { type Actor, hasRole } from '#platform/actor';
import { mongoose } from '#platform/database';
import type { Deps } from '#platform/route';
import { readiness } from './readiness.ts';

/** Figures of this moment; `today` is the city's day. */
export async function overview({ search, clock }: Pick<Deps, 'search' | 'clock'>, actor: Actor) {
  const today = mongoose.trusted({ $gte: startOfDay(cityDay(clock.now())) });
  const [{ submitted, verified }, published, publishedToday, longest, total, appliedToday, unseen, accounts, state] =
    await Promise.all([
      countEnterprises(),
      JobModel.countDocuments({ state: 'published' }),
      JobModel.countDocuments({ state: 'published', publishedAt: today }),
      JobModel.findOne({ state: 'held' }, { heldAt: 1 }).sort({ heldAt: 1 }).lean(),
      ApplicationModel.estimatedDocumentCount(),
      ApplicationModel.countDocuments({ appliedAt: today }),
      ApplicationModel.countDocuments({ seenAt: null }),
      hasRole(actor, 'admin') ? countAccounts() : null,
      readiness({ search }),
    ]);
  return {
    enterprises: { submitted, verified },
    jobs: { published, publishedToday, heldSince: longest?.heldAt?.toISOString() ?? null },
    applications: { total, today: appliedToday, unseen },
    accounts,
    parts: state.parts,
  };
}
